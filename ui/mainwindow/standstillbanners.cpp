// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow/standstillbanners.h"

#include "ui/mainwindow/standstilltext.h"
#include "ui/widgets/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bannerName(Standstill::Cause cause)
{
    switch (cause) {
    case Standstill::Cause::Paused:
        return u"pausedBanner"_s;
    case Standstill::Cause::SignIn:
        return u"signInBanner"_s;
    case Standstill::Cause::Offline:
        return u"offlineBanner"_s;
    case Standstill::Cause::DriveAway:
        return u"driveAwayBanner"_s;
    case Standstill::Cause::AskedToWait:
        return u"askedToWaitBanner"_s;
    case Standstill::Cause::LimitReached:
        return u"limitReachedBanner"_s;
    }
    Q_UNREACHABLE();
}

void dismiss(Banner* banner)
{
    banner->hide();
    banner->deleteLater();
}

} // namespace

StandstillBanners::StandstillBanners(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"standstillBanners"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    const auto follow = [this] { setStandstills(m_services.outbox.standstills()); };
    connect(&services.outbox, &Outbox::standstillsChanged, this, follow);
    connect(&services.accounts, &AccountBook::changed, this, &StandstillBanners::refresh);
    follow();
}

void StandstillBanners::setStandstills(const QList<Standstill>& standstills)
{
    m_standstills = byUrgency(standstills);
    const qsizetype count = m_standstills.size();
    m_all = m_all && count > shownMax;
    const qsizetype shown = m_all ? count : std::min<qsizetype>(count, shownMax);
    QMap<Key, Banner*> leaving = std::exchange(m_banners, {});
    for (qsizetype i = 0; i < shown; ++i) {
        const Standstill& standstill = m_standstills.at(i);
        const Key key(standstill.cause, standstill.account);
        Banner* banner = leaving.take(key);
        if (banner)
            banner->refreshSentence(standstillText(standstill, m_services));
        else
            banner = build(standstill);
        m_banners.insert(key, banner);
        if (m_column->indexOf(banner) != i)
            m_column->insertWidget(int(i), banner);
    }
    for (Banner* banner : std::as_const(leaving))
        dismiss(banner);
    showMore(int(count - shown));
    setVisible(count > 0);
}

Banner* StandstillBanners::build(const Standstill& standstill)
{
    const bool bad = standstill.cause == Standstill::Cause::SignIn;
    auto* banner = new Banner(
        bad ? StateTone::Warning : StateTone::Neutral, standstillText(standstill, m_services), Banner::Close::NotOffered, this);
    banner->setObjectName(bannerName(standstill.cause));
    const AccountId account = standstill.account;
    const Account* known = m_services.accounts.find(account);
    const auto offer = [banner, known](const QString& text, const QString& objectName) {
        QPushButton* button = banner->addAction(text);
        button->setObjectName(objectName);
        if (known) {
            //: For screen readers: a button's text, and the name of the account it is for
            button->setAccessibleName(tr("%1, %2").arg(text, known->name));
        }
        return button;
    };
    switch (remedyOf(standstill)) {
    case StandstillRemedy::None:
        break;
    case StandstillRemedy::FixAccount:
        //: Button: opens the account whose sign-in was refused
        connect(offer(tr("Fix Account…"), u"fixAccountButton"_s), &QPushButton::clicked, this,
            [this, account] { emit fixAccountRequested(account); });
        break;
    case StandstillRemedy::TryAgain:
        connect(offer(tr("Try Again"), u"tryAccountButton"_s), &QPushButton::clicked, this,
            [this, account] { emit tryAgainRequested(account); });
        break;
    case StandstillRemedy::Resume:
        //: Button: pins are sent again after a pause
        connect(offer(tr("Resume"), u"resumeButton"_s), &QPushButton::clicked, this, &StandstillBanners::resumeRequested);
        break;
    }
    return banner;
}

void StandstillBanners::showMore(int count)
{
    if (count == 0) {
        if (m_more)
            dismiss(m_more);
        m_more = nullptr;
        return;
    }
    const QString sentence = tr("%Ln more causes hold pins back.", nullptr, count);
    if (m_more) {
        m_more->refreshSentence(sentence);
        return;
    }
    m_more = new Banner(StateTone::Neutral, sentence, Banner::Close::NotOffered, this);
    m_more->setObjectName(u"moreStandstillsBanner"_s);
    //: Button: shows every reason why pins wait
    QPushButton* all = m_more->addAction(tr("Show All"));
    all->setObjectName(u"showAllStandstillsButton"_s);
    connect(all, &QPushButton::clicked, this, [this] {
        m_all = true;
        refresh();
    });
    m_column->addWidget(m_more);
}

} // namespace pinwright
