#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# German is complete: refreshing a copy of its file from the sources leaves nothing unfinished, and nothing is translated that is gone.
# English has its plural forms. Every translation keeps the marks of its source.
set -eu
cd "$1"
lupdate=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp translations/pinwright_de.ts translations/pinwright_en.ts "$work/"
"$lupdate" -silent -locations none -I . -I app app ui -ts "$work/pinwright_de.ts" "$work/pinwright_en.ts"

perl - "$work/pinwright_de.ts" "$work/pinwright_en.ts" <<'PERL'
use strict;
use warnings;
use open qw(:std :encoding(UTF-8));
use utf8;

my $failed = 0;

sub complain {
    my ($file, $source, $what) = @_;
    print "$file: “$source” $what\n";
    $failed = 1;
}

sub plain {
    my ($text) = @_;
    my %characters = (lt => '<', gt => '>', quot => '"', apos => "'", amp => '&');
    return $text =~ s/&(lt|gt|quot|apos|amp);/$characters{$1}/gr;
}

sub marks { return join ' ', sort {$a cmp $b} keys %{{map { $_ => 1 } $_[0] =~ /%L?n|%[0-9]+/g}}; }
sub mnemonics { return scalar(() = $_[0] =~ /&\w/g); }
sub ending { return $_[0] =~ /([.:…]?)\s*$/ ? $1 : ''; }

sub compare {
    my ($file, $source, $text) = @_;
    complain($file, $source, 'has an empty form') if $text !~ /\S/;
    complain($file, $source, "lost or gained a %-mark: $text") if marks($source) ne marks($text);
    complain($file, $source, "lost or gained a mnemonic: $text") if mnemonics($source) != mnemonics($text);
    complain($file, $source, "ends differently: $text") if ending($source) ne ending($text);
    complain($file, $source, "has two spaces: $text") if $text =~ /  /;
    complain($file, $source, "has an exclamation mark: $text") if $text =~ /!/;
    complain($file, $source, "has typewriter quotes or dots: $text") if $text =~ /"|\.\.\./;
}

for my $path (@ARGV) {
    my ($file) = $path =~ m{([^/]+)$};
    open(my $in, '<', $path) or die "$path: $!";
    my $all = do { local $/; <$in> };
    my $messages = 0;
    while ($all =~ m{<message([^>]*)>(.*?)</message>}gs) {
        my ($attributes, $body) = ($1, $2);
        my ($source) = map { plain($_) } $body =~ m{<source>(.*?)</source>}s;
        my ($state, $translation) = $body =~ m{<translation([^>]*)>(.*?)</translation>}s;
        my $plural = $attributes =~ /numerus/;
        ++$messages;
        complain($file, $source, 'is no longer in the sources') if $state =~ /vanished|obsolete/;
        my $finished = $state !~ /unfinished/;
        complain($file, $source, 'is not translated') if !$finished && ($plural || $file !~ /_en/);
        next if !$finished;
        my @forms = $plural ? $translation =~ m{<numerusform[^>]*>(.*?)</numerusform>}gs : ($translation);
        compare($file, $source, plain($_)) for @forms;
    }
    print "$file: $messages texts\n";
    complain($file, '*', 'holds too few texts: were the sources read?') if $messages < 100;
}
exit $failed;
PERL
