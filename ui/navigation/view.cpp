// SPDX-FileCopyrightText: 2026 The Pinwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/navigation/view.h"

#include <QCoreApplication>

namespace pinwright {

using namespace Qt::Literals::StringLiterals;

namespace {

class Views {
    Q_DECLARE_TR_FUNCTIONS(Views)
};

} // namespace

const QList<View>& allViews()
{
    static const QList<View> views{
        View::Drafts, View::Attention, View::Scheduled, View::Sending, View::Unknown, View::Published, View::Failed, View::History};
    return views;
}

bool showsDrafts(View view)
{
    return view == View::Drafts || view == View::Attention;
}

QString viewTitle(View view)
{
    switch (view) {
    //: View: pins being composed
    case View::Drafts:
        return Views::tr("Drafts");
    //: View: drafts that lack something before they can be published
    case View::Attention:
        return Views::tr("Needs Attention");
    //: View: pins that wait for their time
    case View::Scheduled:
        return Views::tr("Scheduled");
    //: View: pins on their way
    case View::Sending:
        return Views::tr("Sending");
    //: View: pins of which nobody knows whether they were published
    case View::Unknown:
        return Views::tr("Outcome Unknown");
    //: View: published pins
    case View::Published:
        return Views::tr("Published");
    //: View: pins that were not published
    case View::Failed:
        return Views::tr("Not Published");
    //: View: every pin that ended, however it did
    case View::History:
        return Views::tr("History");
    }
    Q_UNREACHABLE();
}

Icon viewIcon(View view)
{
    switch (view) {
    case View::Drafts:
        return Icon::Drafts;
    case View::Attention:
        return Icon::Warning;
    case View::Scheduled:
        return Icon::Calendar;
    case View::Sending:
        return Icon::Sending;
    case View::Unknown:
        return Icon::Unknown;
    case View::Published:
        return Icon::Ready;
    case View::Failed:
        return Icon::Failed;
    case View::History:
        return Icon::History;
    }
    Q_UNREACHABLE();
}

QString viewName(View view)
{
    switch (view) {
    case View::Drafts:
        return u"drafts"_s;
    case View::Attention:
        return u"attention"_s;
    case View::Scheduled:
        return u"scheduled"_s;
    case View::Sending:
        return u"sending"_s;
    case View::Unknown:
        return u"unknown"_s;
    case View::Published:
        return u"published"_s;
    case View::Failed:
        return u"failed"_s;
    case View::History:
        return u"history"_s;
    }
    Q_UNREACHABLE();
}

View viewFromName(QStringView name)
{
    for (const View view : allViews()) {
        if (viewName(view) == name)
            return view;
    }
    return View::Drafts;
}

View viewOf(const Submission& submission, const QDateTime& now)
{
    switch (submission.state) {
    case SubmissionState::Waiting: {
        const auto& schedule = submission.draft.schedule;
        return schedule && schedule->exists() && schedule->utc > now ? View::Scheduled : View::Sending;
    }
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
        return View::Sending;
    case SubmissionState::Scheduled:
        return View::Scheduled;
    case SubmissionState::Published:
        return View::Published;
    case SubmissionState::Unconfirmed:
        return View::Unknown;
    case SubmissionState::Failed:
    case SubmissionState::Missed:
    case SubmissionState::Cancelled:
        return View::Failed;
    }
    Q_UNREACHABLE();
}

Icon stateIcon(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
        return Icon::Clock;
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
        return Icon::Sending;
    case SubmissionState::Scheduled:
        return Icon::Calendar;
    case SubmissionState::Published:
        return Icon::Ready;
    case SubmissionState::Unconfirmed:
        return Icon::Unknown;
    case SubmissionState::Failed:
        return Icon::Failed;
    case SubmissionState::Missed:
        return Icon::Clock;
    case SubmissionState::Cancelled:
        return Icon::Stop;
    }
    Q_UNREACHABLE();
}

StateTone stateTone(SubmissionState state)
{
    switch (state) {
    case SubmissionState::Waiting:
    case SubmissionState::Cancelled:
        return StateTone::Neutral;
    case SubmissionState::Preparing:
    case SubmissionState::Armed:
    case SubmissionState::Processing:
    case SubmissionState::Scheduled:
        return StateTone::Progress;
    case SubmissionState::Published:
        return StateTone::Good;
    case SubmissionState::Unconfirmed:
    case SubmissionState::Missed:
        return StateTone::Warning;
    case SubmissionState::Failed:
        return StateTone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace pinwright
