#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Pinwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# mediatable.sh FOLDER: fills the folder with real files of every kind, made by ImageMagick, ffmpeg, heif-enc and exiftool. The colour
# profiles p3.icc, adobe.icc and srgb.icc are there already. Upright, each shows four quarters: red, green / blue, white. What a tool of this
# machine can't make is missing, and FILE.skipped says why.
set -u
export LC_ALL=C.UTF-8 PATH=/usr/bin:$PATH MAGICK_THREAD_LIMIT=1 OMP_NUM_THREADS=1
cd "$1" || exit 1

# make FILE COMMAND…
make() {
  local file=$1 words
  shift
  if ! words=$("$@" 2>&1 </dev/null) || [ ! -s "$file" ]; then
    rm -f "$file"
    printf '%s: %s\n' "$1" "${words:-nothing was written}" >"$file.skipped"
  fi
}

# ImageMagick writes the time into what it makes; -strip keeps it quiet.
magick() { convert "${@:1:$#-1}" -strip "${!#}"; }
film() { ffmpeg -nostdin -v error -y -threads 1 "$@"; }
heif() { heif-enc "${@:2}" -o "$1" >/dev/null; }
# A file of a picture or video cut in its middle.
cut_half() { head -c $(($(stat -c %s "$1") / 2)) "$1" >"$2"; }
deflate() { perl -MCompress::Zlib -e 'my ($z) = deflateInit(-Level => 1); my $b; while (read(STDIN, $b, 1 << 20)) { print $z->deflate($b) } print $z->flush'; }
# Of a PNG: a chunk with its checksum.
png_chunk() { perl -MCompress::Zlib -e 'my ($t, $d) = ($ARGV[0], do { local $/; <STDIN> }); print pack("N", length $d), $t, $d, pack("N", crc32($t.$d))' "$1"; }

quarters() { # FILE SIZE-OF-A-QUARTER
  magick \( -size "$2" xc:red xc:lime +append \) \( xc:blue xc:white +append \) -append -depth 8 -define png:color-type=2 "$1"
}

pictures() {
  local orientation
  local -a stored=('' '' '-flop' '-rotate 180' '-flip' '-transpose' '-rotate 270' '-transverse' '-rotate 90')
  for orientation in 1 2 3 4 5 6 7 8; do
    # shellcheck disable=SC2086
    make "orientation$orientation.jpg" magick base.png ${stored[orientation]} -quality 95 "orientation$orientation.jpg"
  done
  make plain.jpg magick base.png -quality 95 plain.jpg
  make progressive.jpg magick base.png -interlace JPEG -quality 95 progressive.jpg
  make grey.jpg magick base.png -colorspace Gray -quality 95 grey.jpg
  make cmyk.jpg magick base.png -colorspace CMYK -quality 95 cmyk.jpg
  make p3.jpg convert base.png -profile srgb.icc -profile p3.icc -quality 98 p3.jpg
  make adobe.jpg convert base.png -profile srgb.icc -profile adobe.icc -quality 98 adobe.jpg
  make srgb.jpg convert base.png -profile srgb.icc -quality 95 srgb.jpg
  make fine.jpg magick base.png -sampling-factor 4:4:4 -quality 95 fine.jpg
  make coarse.jpg magick base.png -sampling-factor 4:1:1 -quality 95 coarse.jpg
  make odd.jpg magick base.png -resize '63x95!' -quality 95 odd.jpg
  for name in gps xmp iptc camera comment thumbnail turnedgps; do cp plain.jpg $name.jpg; done
  make turnedgps.jpg magick base.png -rotate 270 -quality 95 turnedgps.jpg
  magick base.png -resize 32x48 thumb.jpg
  { cat plain.jpg; head -c 100000 /dev/urandom; } >trailer.jpg

  make plain.png magick base.png -define png:color-type=2 plain.png
  make deep.png magick base.png -depth 16 -define png:bit-depth=16 -define png:color-type=2 deep.png
  make interlaced.png magick base.png -interlace PNG -define png:color-type=2 interlaced.png
  make clear.png magick base.png -transparent white -define png:color-type=6 -depth 8 clear.png
  make palette.png magick base.png -type Palette -define png:color-type=3 palette.png
  make clearpalette.png magick PNG8:base.png -transparent white PNG8:clearpalette.png
  make grey.png magick base.png -colorspace Gray -depth 8 -define png:color-type=0 grey.png
  make bilevel.png magick base.png -colorspace Gray -monochrome -define png:bit-depth=1 bilevel.png
  make greyclear.png magick base.png -transparent white -colorspace Gray -define png:color-type=4 greyclear.png
  make p3.png convert base.png -profile srgb.icc -profile p3.icc -define png:exclude-chunks=date,tIME p3.png
  make text.png convert base.png -set Author CANARY text.png
  make moving.png film -i base.png -i other.png -filter_complex '[0][1]concat=n=2' -f apng -plays 0 moving.png
  for name in gps xmp turned; do cp plain.png $name.png; done
  make turned.png magick base.png -rotate 270 -define png:color-type=2 turned.png
  # Files that claim more than they hold, and ones that hold more than is safe.
  make wide.png film -f lavfi -i color=c=red:s=30000x8 -frames:v 1 -pix_fmt rgb24 wide.png
  make wider.png film -f lavfi -i color=c=red:s=100000x8 -frames:v 1 -pix_fmt rgb24 wider.png
  make bomb.png pixel_bomb bomb.png
  make profilebomb.png profile_bomb profilebomb.png

  make plain.gif magick base.png plain.gif
  make clear.gif magick base.png -transparent white clear.gif
  make moving.gif magick -delay 10 base.png other.png -loop 0 moving.gif
  make xmp.gif magick base.png xmp.gif
  make comment.gif convert base.png -set comment CANARY comment.gif

  make plain.webp magick base.png -quality 95 plain.webp
  make lossless.webp magick base.png -define webp:lossless=true lossless.webp
  make clear.webp magick base.png -transparent white -quality 95 clear.webp
  make clearlossless.webp magick base.png -transparent white -define webp:lossless=true clearlossless.webp
  make moving.webp film -i base.png -i other.png -filter_complex '[0][1]concat=n=2' -c:v libwebp_anim -loop 0 moving.webp
  cp plain.webp gps.webp

  make plain.tif magick base.png plain.tif
  make deep.tif magick base.png -depth 16 deep.tif
  make cmyk.tif magick base.png -colorspace CMYK cmyk.tif
  make grey.tif magick base.png -colorspace Gray grey.tif
  make clear.tif magick base.png -transparent white clear.tif
  make pages.tif magick base.png other.png pages.tif
  make packed.tif magick base.png -compress LZW packed.tif
  make big.tif magick base.png -endian MSB big.tif
  cp plain.tif gps.tif
  make turned.tif magick base.png -rotate 270 -orient RightTop turned.tif

  make plain.bmp magick base.png BMP3:plain.bmp
  make palette.bmp magick base.png -type Palette BMP3:palette.bmp
  make clear.bmp magick base.png -transparent white BMP:clear.bmp
}

# 30,000 × 30,000 black pixels, whole and sound, in a few hundred kilobytes.
pixel_bomb() {
  {
    printf '\211PNG\r\n\032\n'
    perl -e 'print pack("NNC5", 30000, 30000, 1, 0, 0, 0, 0)' | png_chunk IHDR
    head -c $((30000 * 3751)) /dev/zero | deflate | png_chunk IDAT
    png_chunk IEND </dev/null
  } >"$1"
}

# A profile that takes a gigabyte once it is unpacked, and a megabyte in the file.
profile_bomb() {
  {
    head -c 33 plain.png
    { printf 'bomb\0\0'; head -c 1000000000 /dev/zero | deflate; } | png_chunk iCCP
    tail -c +34 plain.png
  } >"$1"
}

tags() {
  local -a place=(-GPSLatitude=54.3 -GPSLatitudeRef=N -GPSLongitude=10.1 -GPSLongitudeRef=E)
  local -a camera=(-Make=CANARY -Model=CANARY -Artist=CANARY -SerialNumber=CANARY -DateTimeOriginal='2026:03:12 09:30:00')
  local -a all=(-execute)
  for orientation in 1 2 3 4 5 6 7 8; do all+=("-Orientation#=$orientation" "orientation$orientation.jpg" -execute); done
  all+=("${place[@]}" gps.jpg gps.png gps.webp gps.tif -execute "${camera[@]}" camera.jpg gps.jpg gps.webp gps.png gps.tif -execute
    -XMP-dc:Title=CANARY -XMP-dc:Creator=CANARY xmp.jpg xmp.png xmp.gif -execute
    -IPTC:By-line=CANARY -IPTC:City=CANARY iptc.jpg -execute -Comment=CANARY comment.jpg -execute
    '-ThumbnailImage<=thumb.jpg' thumbnail.jpg -execute '-Orientation#=6' "${place[@]}" "${camera[@]}" turnedgps.jpg -execute
    '-Orientation#=6' turned.png)
  exiftool "${all[@]}" -common_args -q -q -m -overwrite_original >/dev/null 2>&1
}

# After the pictures' tags: heif-enc takes them over.
heifs() {
  make plain.heic heif plain.heic -L plain.png
  make gps.heic heif gps.heic -q 90 gps.jpg
  make clear.heic heif clear.heic -q 90 clear.png
  make turned.heic heif turned.heic -q 90 orientation6.jpg
  make p3.heic heif p3.heic -q 90 p3.jpg
  make deep.heic heif deep.heic -q 90 -b 10 deep.png
  make several.heic heif several.heic -q 90 plain.png other.png
  make plain.avif heif plain.avif -A -q 90 -p speed=9 plain.png
  make gps.avif heif gps.avif -A -q 90 -p speed=9 gps.jpg
  make clear.avif heif clear.avif -A -q 90 -p speed=9 clear.png
  make deep.avif film -i deep.png -c:v libaom-av1 -cpu-used 8 -still-picture 1 -pix_fmt yuv420p10le -f avif deep.avif
}

videos() {
  local -a still=(-loop 1 -framerate 10 -t 1 -i large.png) sound=(-f lavfi -t 1 -i sine) exact=(-fflags +bitexact -flags:v +bitexact -flags:a +bitexact)
  local -a h264=(-c:v libx264 -preset ultrafast -qp 10 -pix_fmt yuv420p)
  make h264.mp4 film "${still[@]}" "${sound[@]}" "${h264[@]}" -c:a aac "${exact[@]}" h264.mp4
  make silent.mp4 film -i h264.mp4 -an -c copy "${exact[@]}" silent.mp4
  make faststart.mp4 film -i h264.mp4 -c copy -movflags +faststart "${exact[@]}" faststart.mp4
  make plain.mov film -i h264.mp4 -c copy "${exact[@]}" plain.mov
  make gps.mov film -i h264.mp4 -c copy -movflags use_metadata_tags -metadata 'com.apple.quicktime.location.ISO6709=+54.3000+010.1000/' -metadata com.apple.quicktime.make=CANARY gps.mov
  make h264.mkv film -i silent.mp4 -c copy "${exact[@]}" h264.mkv
  make gps.mp4 film -i h264.mp4 -c copy -metadata location=+54.3000+010.1000/ -metadata title=CANARY gps.mp4
  make deep.mp4 film "${still[@]}" "${h264[@]}" -pix_fmt yuv420p10le "${exact[@]}" deep.mp4
  make sound.mp4 film "${sound[@]}" -c:a aac "${exact[@]}" sound.mp4
  local turns
  for turns in '90 transpose=2' '180 hflip,vflip' '270 transpose=1'; do
    local degrees=${turns% *}
    make "stored$degrees.mp4" film "${still[@]}" -vf "${turns#* }" "${h264[@]}" "${exact[@]}" "stored$degrees.mp4"
    make "rotated$degrees.mp4" rotate "stored$degrees.mp4" "$degrees" "rotated$degrees.mp4"
    rm -f "stored$degrees.mp4"
  done
  make h265.mp4 film "${still[@]}" -c:v libx265 -preset ultrafast -x265-params log-level=none:qp=12:pools=none -tag:v hvc1 -pix_fmt yuv420p "${exact[@]}" h265.mp4
  make vp9.webm film "${still[@]}" "${sound[@]}" -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 10 -b:v 0 -pix_fmt yuv420p -c:a libopus "${exact[@]}" vp9.webm
  make av1.mp4 film "${still[@]}" -frames:v 5 -c:v libsvtav1 -preset 12 -crf 20 -pix_fmt yuv420p "${exact[@]}" av1.mp4
  make av1.webm film -i av1.mp4 -c copy "${exact[@]}" av1.webm
}

# Says that a player has to turn it so many degrees clockwise.
rotate() {
  cp "$1" "$3" && exiftool -q -q -overwrite_original "-Rotation=$2" "$3"
}

broken() {
  local file
  for file in plain.jpg plain.png plain.gif plain.webp plain.tif plain.bmp plain.heic plain.avif h264.mp4 plain.mov vp9.webm; do
    make "half.$file" cut_half "$file" "half.$file"
  done
  : >empty.jpg
  printf 'Not a picture at all, whatever its name says.\n' >text.jpg
  printf '<html><body>Not Found</body></html>\n' >page.png
  printf '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="96"><script>alert(1)</script><rect width="64" height="96"/></svg>\n' >script.svg
  cp plain.png png.jpg
  cp plain.jpg jpeg.mp4
  cp h264.mp4 video.png
  cp plain.jpg 'Ünï “%1” & <b>.jpg'
  cp h264.mp4 vast.mp4 && truncate -s 3G vast.mp4
  cut_half plain.jpg sparse.jpg && truncate -s 3G sparse.jpg
  cut_half h264.mp4 sparse.mp4 && truncate -s 3G sparse.mp4
  # An animation that claims a canvas of 65,535 pixels a side.
  { printf 'GIF89a\377\377\377\377'; tail -c +11 plain.gif; } >bomb.gif
}

quarters base.png 32x48 && quarters large.png 64x96 && magick base.png -negate -define png:color-type=2 other.png || exit 1
(videos) &
pictures
tags
heifs
wait
broken
rm -f base.png large.png other.png thumb.jpg
