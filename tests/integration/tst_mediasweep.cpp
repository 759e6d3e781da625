// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/mediasweep.h"
#include "store/draftrepository.h"
#include "store/submissionrepository.h"
#include "support/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace pinwright;
using namespace pinwright::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString fetchedName(char digit)
{
    return QString(64, QLatin1Char(digit)) + u".jpg"_s;
}

QString pastedName()
{
    return DraftId::create().text() + u".png"_s;
}

} // namespace

class TestMediaSweep : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"media"_s));
        auto opened = Database::open(m_folder->filePath(u"pinwright.sqlite"_s));
        QVERIFY(opened);
        m_db = std::move(opened->database);
    }

    void cleanup() { m_db.reset(); }

    void deletesWhatNothingNames()
    {
        const QStringList unused{
            fetchedName('1'), pastedName(), DraftId::create().text() + u'.', DraftId::create().text() + u".part"_s};
        for (const QString& name : unused)
            make(name);
        const Draft draft = draftWith(make(fetchedName('2')));
        QVERIFY(DraftRepository(*m_db).add({draft}));
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names(), QStringList{fetchedName('2')});
    }

    void keepsWhatAnyDraftNames_data()
    {
        QTest::addColumn<QString>("state");
        for (const char* state : {"draft", "removed", "submitted"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }

    void keepsWhatAnyDraftNames()
    {
        QFETCH(const QString, state);
        const Draft fetched = draftWith(make(fetchedName('1')));
        const Draft pasted = draftWith(make(pastedName()));
        QVERIFY(DraftRepository(*m_db).add({fetched, pasted}));
        QVERIFY(m_db->run(u"UPDATE drafts SET state = ?"_s, {state}));
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names().size(), 2);
    }

    void keepsWhatASubmissionNames_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::newRow("waiting") << SubmissionState::Waiting;
        QTest::newRow("published") << SubmissionState::Published;
        QTest::newRow("failed") << SubmissionState::Failed;
    }

    // Its draft may have another file by now, or never have been in the list (command line).
    void keepsWhatASubmissionNames()
    {
        QFETCH(const SubmissionState, state);
        submit(draftWith(make(fetchedName('1'))), state);
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names().size(), 1);
    }

    void keepsWhatADamagedSubmissionNames()
    {
        submit(draftWith(make(fetchedName('1'))), SubmissionState::Waiting);
        QVERIFY(m_db->run(u"UPDATE submissions SET draft_document = substr(draft_document, 1, length(draft_document) - 1)"_s, {}));
        QCOMPARE(SubmissionRepository(*m_db).all()->unreadable.size(), 1);
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names().size(), 1);
    }

    // A draft that is just being made is not in the database yet.
    void keepsWhatCameLately()
    {
        make(fetchedName('1'));
        QVERIFY(sweepStoredMedia(*m_db, media().path(), QDateTime::currentDateTimeUtc().addDays(-1)));
        QCOMPARE(names().size(), 1);
    }

    void leavesOtherPeoplesFilesAlone()
    {
        const QStringList others{u"holiday.jpg"_s, QString(63, u'a') + u".jpg"_s, QString(64, u'a'), u"old-"_s + fetchedName('b')};
        for (const QString& name : others)
            make(name);
        QVERIFY(media().mkdir(fetchedName('c')));
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names().size(), others.size());
        QVERIFY(media().exists(fetchedName('c')));
    }

    void deletesNothingWhereTheDatabaseCannotBeRead()
    {
        make(fetchedName('1'));
        QVERIFY(m_db->run(u"DROP TABLE submissions"_s, {}));
        QVERIFY(!sweepStoredMedia(*m_db, media().path(), later()));
        QCOMPARE(names().size(), 1);
    }

    void hasNothingToDoWithoutAFolder()
    {
        QVERIFY(media().removeRecursively());
        QVERIFY(sweepStoredMedia(*m_db, media().path(), later()));
    }

private:
    [[nodiscard]] QDir media() const { return QDir(m_folder->filePath(u"media"_s)); }
    [[nodiscard]] QStringList names() const { return media().entryList(QDir::Files, QDir::Name); }
    /// Everything there is now came before.
    [[nodiscard]] static QDateTime later() { return QDateTime::currentDateTimeUtc().addDays(1); }

    QString make(const QString& name) const
    {
        QFile file(media().filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write("a picture") < 0)
            qFatal("%s could not be made", qPrintable(name));
        return file.fileName();
    }

    static Draft draftWith(const QString& path)
    {
        Draft draft = bareDraft(u"Rye bread"_s);
        draft.media.path = path;
        draft.media.stored = true;
        return draft;
    }

    void submit(const Draft& draft, SubmissionState state)
    {
        const Submission submission{.id = SubmissionId::create(),
            .draft = draft,
            .account = sampleAccount(u"shop"_s),
            .fingerprint = "fingerprint",
            .state = state};
        QVERIFY(SubmissionRepository(*m_db).add(submission));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_db;
};

QTEST_GUILESS_MAIN(TestMediaSweep)
#include "tst_mediasweep.moc"
