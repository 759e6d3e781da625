// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webmedia/s3/s3host.h"

#include "webmedia/placeerrors.h"
#include "webmedia/s3/s3place.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace pinwright {

namespace {

class S3 {
    Q_DECLARE_TR_FUNCTIONS(S3)
};

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

/// "/a//b/" is a/b. nullopt: a name that paths have another meaning for.
std::optional<QString> folderIn(const QString& text)
{
    const QStringList names = text.split(u'/', Qt::SkipEmptyParts);
    if (names.contains(u"."_s) || names.contains(u".."_s))
        return std::nullopt;
    return names.join(u'/');
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
        field(u"s3-endpoint"_s, Kind::Text, endpointLabel(), S3::tr("For example https://s3.eu-central-1.amazonaws.com"), true),
        //: A field's label: where a bucket is
        field(u"s3-region"_s, Kind::Text, S3::tr("Region"), S3::tr("For example eu-central-1; us-east-1 where there are none."),
            true),
        //: A field's label: a container of files
        field(u"s3-bucket"_s, Kind::Text, S3::tr("Bucket"), S3::tr("Everybody must be allowed to fetch its files."), true),
        //: A field's label: the name of a key
        field(u"s3-access-key"_s, Kind::Text, S3::tr("Access Key"), {}, true),
        //: A field's label
        field(u"s3-secret-key"_s, Kind::Secret, S3::tr("Secret Key"), S3::tr("Shown once, when the access key is made."), true),
        //: A field's label
        field(u"s3-folder"_s, Kind::Text, S3::tr("Folder"), S3::tr("In the bucket; may be left empty."), false),
        field(u"s3-public"_s, Kind::Text, publicLabel(),
            S3::tr(
                "Of the bucket, where it has one of its own, as with a content delivery network. {name} stands for a file’s name; "
                "without it, the name is added at the end."),
            false),
    };
}

Result<std::shared_ptr<const FilePlace>> S3Host::place(const HostSession& session) const
{
    // Pasted texts bring spaces and line ends along.
    const auto entered = [&session](const CredentialField& field) {
        const bool secret = field.kind == CredentialField::Kind::Secret;
        return (secret ? session.secrets : session.settings).value(field.key).trimmed();
    };
    QMap<QString, QString> values;
    for (const CredentialField& field : fields()) {
        values[field.key] = entered(field);
        if (field.required && values[field.key].isEmpty())
            return failure(placeFieldMissing(field.label));
    }
    const Result<QUrl> endpoint = placeAddress(values[u"s3-endpoint"_s], endpointLabel());
    if (!endpoint)
        return failure(endpoint.error());
    const std::optional<QString> folder = folderIn(values[u"s3-folder"_s]);
    if (!folder) {
        return failure(
            placeError(ErrorKind::Rejected, S3::tr("The folder in the bucket has a part that is only dots. Enter another one.")));
    }
    const QString& publicPattern = values[u"s3-public"_s];
    if (!publicPattern.isEmpty()) {
        if (const Result<QUrl> shown = placeAddress(filledIn(publicPattern, u"file"_s), publicLabel()); !shown)
            return failure(shown.error());
    }
    return std::make_shared<const S3Place>(S3Place::Access{.endpoint = *endpoint,
                                               .bucket = values[u"s3-bucket"_s],
                                               .folder = *folder,
                                               .key = {.accessKey = values[u"s3-access-key"_s].toUtf8(),
                                                   .secretKey = values[u"s3-secret-key"_s].toUtf8(),
                                                   .region = values[u"s3-region"_s].toUtf8()},
                                               .publicPattern = publicPattern},
        m_clock);
}

} // namespace pinwright
