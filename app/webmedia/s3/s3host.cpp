// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/s3host.h"

#include "webmedia/placeerrors.h"
#include "webmedia/s3/s3place.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class S3 {
    Q_DECLARE_TR_FUNCTIONS(S3)
};

constexpr auto endpointKey = "s3-endpoint"_L1;
constexpr auto regionKey = "s3-region"_L1;
constexpr auto bucketKey = "s3-bucket"_L1;
constexpr auto accessKey = "s3-access-key"_L1;
constexpr auto secretKey = "s3-secret-key"_L1;
constexpr auto folderKey = "s3-folder"_L1;
constexpr auto publicKey = "s3-public"_L1;

QString endpointLabel()
{
    //: A field's label: the address of an S3 server
    return S3::tr("Endpoint");
}

QString publicLabel()
{
    //: A field's label: the address under which everybody finds a bucket
    return S3::tr("Public Address");
}

CredentialField field(const QString& key, CredentialField::Kind kind, const QString& label, const QString& hint, bool required)
{
    return {.key = key, .kind = kind, .label = label, .hint = hint, .required = required};
}

/// "/a//b/" is a/b.
QStringList namesIn(const QString& folder)
{
    return folder.split(u'/', Qt::SkipEmptyParts);
}

std::optional<QString> endpointProblem(const QString& text)
{
    const QUrl endpoint(text);
    if (endpoint.hasQuery() || endpoint.hasFragment())
        return S3::tr("The endpoint is the address of a page in the browser. Enter the one that the server names for S3.");
    return placeAddressProblem(text, endpointLabel());
}

// The region and the access key stand in a header, between slashes and commas.

std::optional<QString> regionProblem(const QString& text)
{
    static const QRegularExpression name(u"\\A[A-Za-z0-9._:-]+\\z"_s);
    if (name.match(text).hasMatch())
        return std::nullopt;
    //: %1: what was typed as the region
    return S3::tr("“%1” is not the short name of a region, such as eu-central-1.").arg(text);
}

std::optional<QString> accessKeyProblem(const QString& text)
{
    static const QRegularExpression key(u"\\A[!-~]+\\z"_s);
    if (key.match(text).hasMatch() && !text.contains(u','))
        return std::nullopt;
    return S3::tr("The access key has a character in it that no key has, such as a space. Enter the access key alone.");
}

std::optional<QString> bucketProblem(const QString& text)
{
    // What old buckets of Amazon's may be called, and those of another tenant of Ceph's; new ones are held to less.
    static const QRegularExpression name(u"\\A[A-Za-z0-9._:-]{3,255}\\z"_s);
    if (name.match(text).hasMatch() && !text.contains(".."_L1))
        return std::nullopt;
    //: %1: what was typed as the bucket
    return S3::tr("“%1” cannot be a bucket’s name. Enter the name alone, without an address or a folder.").arg(text);
}

std::optional<QString> folderProblem(const QString& text)
{
    const QStringList names = namesIn(text);
    if (!names.contains(u"."_s) && !names.contains(u".."_s))
        return std::nullopt;
    return S3::tr("The folder in the bucket has a part that is only dots. Enter another one.");
}

std::optional<QString> publicProblem(const QString& text)
{
    return placeAddressProblem(filledIn(text, u"file"_s), publicLabel());
}

} // namespace

QString S3Host::id() const
{
    return u"s3"_s;
}

QString S3Host::displayName() const
{
    //: A kind of place for files
    return S3::tr("S3-Compatible Storage");
}

QList<CredentialField> S3Host::fields() const
{
    using Kind = CredentialField::Kind;
    return {
        field(endpointKey, Kind::Text, endpointLabel(), S3::tr("For example https://s3.eu-central-1.amazonaws.com"), true),
        //: A field's label: where a bucket is
        field(regionKey, Kind::Text, S3::tr("Region"), S3::tr("For example eu-central-1; us-east-1 where there are none."), true),
        //: A field's label: a container of files
        field(bucketKey, Kind::Text, S3::tr("Bucket"), S3::tr("Everybody must be allowed to fetch its files."), true),
        //: A field's label: the name of a key
        field(accessKey, Kind::Text, S3::tr("Access Key"), {}, true),
        //: A field's label
        field(secretKey, Kind::Secret, S3::tr("Secret Key"), S3::tr("Shown once, when the access key is made."), true),
        //: A field's label
        field(folderKey, Kind::Text, S3::tr("Folder"), S3::tr("In the bucket; may be left empty."), false),
        field(publicKey, Kind::Text, publicLabel(),
            S3::tr(
                "Of the bucket, where it has one of its own, as with a content delivery network. {name} stands for a file’s name; "
                "without it, the name is added at the end."),
            false),
    };
}

QList<PlaceHost::Rule> S3Host::rules() const
{
    return {{endpointKey, endpointProblem}, {regionKey, regionProblem}, {bucketKey, bucketProblem}, {accessKey, accessKeyProblem},
        {folderKey, folderProblem}, {publicKey, publicProblem}};
}

std::shared_ptr<const FilePlace> S3Host::place(const HostSession& session) const
{
    const auto setting = [&session](const QString& key) { return entered(session.settings, key); };
    return std::make_shared<const S3Place>(S3Place::Access{.endpoint = QUrl(setting(endpointKey)),
                                               .bucket = setting(bucketKey),
                                               .folder = namesIn(setting(folderKey)).join(u'/'),
                                               .key = {.accessKey = setting(accessKey).toUtf8(),
                                                   .secretKey = entered(session.secrets, secretKey).toUtf8(),
                                                   .region = setting(regionKey).toUtf8()},
                                               .publicPattern = setting(publicKey)},
        m_clock);
}

} // namespace pinwright
