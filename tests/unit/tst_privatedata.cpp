// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/sentences.h"
#include "media/picturefacts.h"
#include "media/privatedata.h"
#include "support/mediafiles.h"

#include <QBuffer>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace pinwright;
using namespace pinwright::test;

namespace {

QByteArray pngWith(QByteArray png, const QByteArray& type, const QByteArray& content)
{
    constexpr qsizetype behindHeader = 33;
    QByteArray length(4, '\0');
    qToBigEndian(quint32(content.size()), length.data());
    return png.insert(behindHeader, length + type + content + QByteArray(4, '\0'));
}

QByteArray jpegWith(QByteArray jpeg, quint8 marker, const QByteArray& content)
{
    QByteArray segment("\xff\0\0\0", 4);
    segment[1] = char(marker);
    qToBigEndian(quint16(2 + content.size()), segment.data() + 2);
    return jpeg.insert(2, segment + content);
}

QByteArray webpWith(QByteArray webp, const QByteArray& type, const QByteArray& content)
{
    QByteArray length(4, '\0');
    qToLittleEndian(quint32(content.size()), length.data());
    webp.append(type + length + content);
    qToLittleEndian(quint32(webp.size() - 8), webp.data() + 4);
    return webp;
}

bool isToldPrivate(QByteArray file, MediaType type)
{
    QBuffer device(&file);
    return device.open(QIODevice::ReadOnly) && readPictureFacts(device, type).privateData;
}

QByteArray cleaned(QByteArray file, MediaType type)
{
    QBuffer source(&file);
    QByteArray written;
    QBuffer target(&written);
    const bool isOpen = source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly);
    return isOpen && copyWithoutPrivateData(source, target, type) ? written : QByteArray();
}

/// A file on a disk of which one byte can't be read any more, and that is full.
class FailingDevice : public QIODevice {
public:
    FailingDevice(QByteArray bytes, qint64 bad) : m_bytes(std::move(bytes)), m_bad(bad) { open(ReadWrite | Unbuffered); }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 wanted) override
    {
        const qint64 count = std::min(wanted, m_bytes.size() - pos());
        if (pos() <= m_bad && m_bad < pos() + count) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        std::copy_n(m_bytes.cbegin() + pos(), count, data);
        return count;
    }
    qint64 writeData(const char* /*data*/, qint64 /*count*/) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_bad;
};

} // namespace

class TestPrivateData : public QObject {
    Q_OBJECT

private slots:
    /// What is told to be private is what is taken out, and nothing else.
    void takesOutWhatItTells_data();
    void takesOutWhatItTells();
    void takesTheSmallPictureOutOfTheHead();
    void tellsWhoFailed();

private:
    QTemporaryDir m_folder;
};

void TestPrivateData::takesOutWhatItTells_data()
{
    QTest::addColumn<MediaType>("type");
    QTest::addColumn<QByteArray>("bare");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<bool>("isPrivate");

    const QByteArray png = readFile(makePng(m_folder.filePath(u"a.png"_s), {8, 8}));
    const auto chunk = [&png](const QByteArray& type, bool isPrivate) {
        QTest::addRow("PNG, %s", type.constData()) << MediaType::Png << png << pngWith(png, type, "12345678") << isPrivate;
    };
    for (const char* shown : {"mDCV", "cLLI", "cICP", "pHYs", "bKGD", "sPLT"})
        chunk(shown, false);
    for (const char* hidden : {"tIME", "tEXt", "caBX", "abCd", "PRVT"})
        chunk(hidden, true);

    const QByteArray jpeg = cleaned(readFile(makeJpeg(m_folder.filePath(u"a.jpg"_s), {8, 8})), MediaType::Jpeg);
    const auto segment = [&jpeg](const char* name, quint8 marker, const QByteArray& content, bool isPrivate) {
        QTest::addRow("JPEG, %s", name) << MediaType::Jpeg << jpeg << jpegWith(jpeg, marker, content) << isPrivate;
    };
    segment("profile", 0xe2, QByteArray("ICC_PROFILE\0\1\1profile", 21), false);
    segment("index of pictures", 0xe2, QByteArray("MPF\0", 4), true);
    segment("Adobe", 0xee, "Adobe 123456", false);
    segment("another APP14", 0xee, "Someone", true);
    segment("EXIF", 0xe1, "Exif and something broken", true);
    segment("APP15", 0xef, "camera", true);
    segment("reserved", 0xf3, "camera", true);
    segment("comment", 0xfe, "Ana", true);
    segment("empty comment", 0xfe, {}, false);

    const QByteArray webp = readFile(makeWebp(m_folder.filePath(u"a.webp"_s), {8, 8}));
    const auto part = [&webp](const QByteArray& type, bool isPrivate) {
        QTest::addRow("WebP, %s", type.constData()) << MediaType::Webp << webp << webpWith(webp, type, "12345678") << isPrivate;
    };
    part("ICCP", false);
    part("XMP ", true);
    part("ABCD", true);
}

void TestPrivateData::takesOutWhatItTells()
{
    QFETCH(MediaType, type);
    QFETCH(QByteArray, bare);
    QFETCH(QByteArray, file);
    QVERIFY(!isToldPrivate(bare, type));
    QVERIFY(file.size() > bare.size());
    QTEST(isToldPrivate(file, type), "isPrivate");
    QFETCH(bool, isPrivate);
    QCOMPARE(cleaned(file, type), isPrivate ? bare : file);
}

void TestPrivateData::takesTheSmallPictureOutOfTheHead()
{
    const QByteArray jpeg("\xff\xd8\xff\xe0\0\x13JFIF\0\1\2\0\0\1\0\1\1\1"
                          "rgb"
                          "\xff\xda\0\3\0pixels\xff\xd9",
        36);
    const QByteArray bare("\xff\xd8\xff\xe0\0\x10JFIF\0\1\2\0\0\1\0\1\0\0"
                          "\xff\xda\0\3\0pixels\xff\xd9",
        33);
    QVERIFY(isToldPrivate(jpeg, MediaType::Jpeg));
    QVERIFY(!isToldPrivate(bare, MediaType::Jpeg));
    QCOMPARE(cleaned(jpeg, MediaType::Jpeg), bare);
}

void TestPrivateData::tellsWhoFailed()
{
    const QByteArray png = readFile(makePng(m_folder.filePath(u"a.png"_s), {200, 200}));
    const qsizetype pixels = png.indexOf("IDAT") + 20; // no header, so it is read for the first time when it is copied
    FailingDevice failing(png, pixels);
    QByteArray written;
    QBuffer target(&written);
    QVERIFY(target.open(QIODevice::WriteOnly));
    const Result<Done> notRead = copyWithoutPrivateData(failing, target, MediaType::Png);
    QVERIFY(!notRead);
    QCOMPARE(notRead.error(), (Error{.kind = ErrorKind::Storage, .detail = u"Input/output error"_s}));

    QByteArray whole = png;
    QBuffer source(&whole);
    QVERIFY(source.open(QIODevice::ReadOnly));
    FailingDevice full({}, 0);
    const Result<Done> notWritten = copyWithoutPrivateData(source, full, MediaType::Png);
    QVERIFY(!notWritten);
    QCOMPARE(notWritten.error().kind, ErrorKind::Storage);
    QCOMPARE(notWritten.error().providerCode, QString(ownErrorCode));
}

QTEST_GUILESS_MAIN(TestPrivateData)
#include "tst_privatedata.moc"
