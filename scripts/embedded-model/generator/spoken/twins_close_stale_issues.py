"""Requests that no tool fits: twins of ones for close_stale_issues, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
Please close every pull request of {at} once it's been inactive for {x_inactive_days}.
Please lock every issue of {at} once it's been closed for {x_inactive_days}, and leave the open ones as they are.
The tracker of {at} is full of unanswered issues. Write a friendly reply under whatever had no activity in {x_inactive_days}.
Spring cleaning in {at}: any branch without a commit for {x_inactive_days} gets write protection. Go ahead.
We agreed on a {x_days}-day rule for {at}. Apply it: archive the discussions that are older than that without activity.
Our policy: deploy keys without any use for {x_inactive_days} are revoked. Enforce it in {at}.
If no one has said a word on a closed issue in {at} for {x_inactive_days}, lock the conversation there.
Nobody is ever going to look at those again. {at}, every wiki page without an edit for {x_inactive_days}, delete it please.
{repo} of {owner} drowns in old artifacts. Delete those that have not been downloaded for {x_inactive_days}.
In {at}, shut down every self-hosted runner that's been dormant for {x_inactive_days}.
{owner}'s {repo}: really delete the draft releases that nobody has touched in {x_inactive_days}.
I've seen the list, looks fine. Now actually reopen the issues in {at} that were closed for want of activity on {day}.
The dry run was OK. Do it for real now: {at}, {x_inactive_days}. Delete the old workflow runs.
Yes, for real: remove the collaborators of {at} after {x_inactive_days} of inactivity.
No preview needed, just revoke the stale invitations. Repo {owner}/{repo}, {x_days} days.
You have my OK: whatever has been quiet for {x_inactive_days} in {at}, convert it into a discussion.
Go ahead and lower the stale threshold in the bot's configuration of {at} to {x_inactive_days}.
I'd like the issues of {at} that have gone without activity for {x_months} months transferred to {x_at}.
Could you print the issues in {at} that have been sitting there untouched for {x_inactive_days} and hang them up in the corridor?
Would you mind pinging the authors of all issues on {at} that saw no activity over the last {x_inactive_days}?
Time to let go. Gists of {x_owner} with {x_inactive_days} of silence can be deleted, do that, but spare the tracker of {at}.
Close what's been open for years on the security tab of {at}, but never touch anything rated critical.
Everything in {at} without activity for {x_inactive_days} may be labelled {x_skip_labels1}. Exception: pinned issues. Do it, and close nothing.
Please unsubscribe me from the old issues in {at}. Old means {x_inactive_days} with nothing happening. Those with label {x_skip_labels1} stay.
Sweep the caches of {at}: idle for {x_inactive_days} and they're gone. Caches of the main branch are off limits.
Leave issues tagged {x_skip_labels1} where they are; all others in {at} get moved to the icebox column of our board after {x_inactive_days} of silence.
Except for {x_skip_labels1}, rename the labels of {at} that nobody has used in {x_inactive_days}, with "old" in front of each name.
Anything labelled {x_skip_labels1} must lose that label, {x_skip_labels2} too. The rest of {at} is fine as it is.
{person} insists that we keep {x_skip_labels1} issues visible. Fine. Pin the three in {at} that have been dead for the longest time.
Remove the label stale from issues in {at} with no activity for {x_weeks} weeks. I mean it, and no closing.
{x_days} days of nothing and an issue in {at} is closed; only one label protects it. Who on earth came up with such a rule?
Not {x_inactive_days}, we changed it: edit the policy page of {at} so that it promises an answer after a week.
Don't touch {x_at}. In {at}, close discussions without activity for {x_inactive_days}.
There must be {n} zombies in {at}. Cancel all workflow runs that have hung in the queue since {day}.
PRs only, no issues: close those in {at} with {x_inactive_days} of inactivity.
Before the release I want a clean slate. In {at}, dismiss the review requests that have gone unanswered for {x_weeks} weeks.
New year, clean slate. Close any poll in {at} whose date has passed, and carry its votes over to the next.
I'm archiving half of our organization. Concretely: archive all repositories of {x_owner} that have been inactive for at least {x_inactive_days}, {at} excepted.
I hereby declare bankruptcy on {at}: switch the issue tracker off altogether in the settings, with no exception for anything.
Carry out the renaming of labels in {at} we talked about, taking {x_skip_labels1} to {x_skip_labels2} on every issue.
With {x_weeks} weeks as the limit, which pull requests of {at} would have to be called stale? A list is all that I'm allowed to ask for.
Show me the forgotten branches of {at}, by which I mean those untouched for {x_inactive_days}, and disregard everything that's protected. ## delete_merged_branches
Leaving aside issues labelled {x_skip_labels1}, which ones in {at} were closed within the last {x_inactive_days}? I would like to read the list before the meeting.
We exempt {x_skip_labels1} from the stale rule. How does the bot in {at} find out about that, does it read a file or some setting?
Please run the clean-up of our package registry in preview mode, with {x_inactive_days} as the limit; the tracker of {at} isn't concerned.
I'd like a rehearsal for {at}: which commits, apart from merges, would we lose if the history was cut off at {x_ref}?
The reviewers are busy and the release is out, so there's time to think about stale branches. Which ones in {at} have been idle for {x_inactive_days}? I'm not going to delete them yet. ## delete_merged_branches
Issues don't concern me here. I want to see the pull requests in {at} that have had {x_inactive_days} without activity, because I suspect that some overlap with {x_pr}.
When you closed issues in {x_at}, a few people got angry. For {at} I therefore want you to draft an announcement of {n} lines that explains the rule beforehand.
Our annual report mentions how many reports in {at} were answered. Please work out the share that got a reply within {x_inactive_days} and put it into a pie chart.
Someone at {owner} thinks that {repo} is dead. Let me see the download numbers there of the last {x_inactive_days}, week by week, in the hope that they're high.
I have no right to close issues in {at}, and I want it. Please give me the triage role there from {day} on.
To be on the safe side, save a backup of all issues of {at} with their comments, and wait for my word before you do anything else.
Which discussions in {at} would an outsider take for abandoned, given that nobody has joined them for {x_inactive_days}? Please don't close them, as I want to revive some.
Please bring all discussions in {at} to a close that have been without any activity for {x_inactive_days}.
After {x_inactive_days} of silence a pull request in {at} has had its chance, so please close it and delete its branch.
I hereby ask you to reopen each issue of {at} that the bot closed after {x_inactive_days} of inactivity.
Let's not wait any longer: please transfer what has been stale in {at} for {x_inactive_days} to the tracker of {x_at}.
Would you wake the sleeping issues in {at}? By waking I mean a comment that asks each author whether the problem persists.
Whatever fork of {at} has gathered moss for {x_inactive_days} may be deleted, so please do it now.
Except where the label is {x_skip_labels1}, please remove the milestone from the issues in {at} that have been idle for {x_inactive_days}. ## milestone_progress
Please hide the comments under {at}'s issues which have had no reactions for {x_inactive_days}, but not those by members.
Being without activity for {x_inactive_days} is what disqualifies a maintainer of {at} from voting, which I'd like you to write into the bylaws.
The time for warnings is over, so please ban the accounts in {at} that spammed us on {day}.
Please list the stargazers of {at} that have not been active for {x_inactive_days}, but don't contact them.
Which labels of {at} would be swept away if {x_inactive_days} without use was the criterion?
I'd like to see, and only to see, which webhooks in {at} have been failing for {x_inactive_days}.
Please point out the files in {at} on which nobody has worked for {x_inactive_days}; deleting is my job.
Could you check how many screenshots in the wiki of {at} have grown stale, with {x_ref} as the yardstick?
Do a dry run of the deployment of {at}, please, and assume that the staging server is empty.
What in {at} has been dead for {x_inactive_days}? It's the code that I'm asking about, functions nobody calls, and none should be deleted.
Apart from those with admin rights, which members of {x_owner} have been inactive in {at} for {x_inactive_days}? Please just name them.
Tell me, without dismissing anything, which security alerts in {at} have waited {x_months} months for any reaction. ## audit_dependencies
For a long time I was against closing anything automatically, because it feels rude to the people who took the trouble to write. However, {person} has convinced me. So please add the stale action to {at}, with {x_inactive_days} in its configuration.
Nobody remembers what most of the old branches in {at} were about, and their authors have stopped answering. If {x_inactive_days} have passed since the last commit, please turn each of them into a tag, so that we can concentrate on the rest. ## delete_merged_branches
The new major version replaces nearly everything that the old documentation of {at} describes. I'd therefore like you to delete all wiki pages with no edits for {x_inactive_days}; should a page be missed, its author is welcome to write another one.
I'm going on holiday on {day}, and I don't want my deputy to inherit an inbox full of corpses. Please mark every notification from {at} as read in which there's been no movement for {x_inactive_days}.
In the last retrospective the team asked for a tracker in which each open issue means something. The first step is that you write an issue form for {at} with {n} required fields, and the second step is up to us.
We went through the candidates and marked with {x_skip_labels1} those which we want to keep. So please give the issues in {at} that have that label the highest priority on our board, and nothing else.
We told everybody in the newsletter that from {day} on, an issue in {at} would be closed if it had been without activity for {x_inactive_days}. Somebody complained, so please take that sentence out of the web version of the newsletter.
Whenever I search {at} for a known bug, I stumble over issues that have been dead for years. How do I write a search that leaves out those with no activity for {x_inactive_days}?
As our museum can no longer afford a full-time developer, {at} will only get urgent fixes. It would be dishonest to pretend otherwise, so please put a notice at the top of the readme, with {person} as the contact.
Last week's attempt to close the stale issues in {at} broke off in the middle, and I don't know how far it got. Would such a sweep tell anyone if GitHub's rate limit stopped it?
It may well be that a branch gets deleted which somebody still needs, and I take the blame for that. Please go through {at} and delete all unmerged ones in which nothing has moved for {x_weeks} weeks. ## delete_merged_branches
I want to be careful with {at}, since its reporters are customers who pay for an answer. Please raise the priority of those who haven't had any reply for {x_inactive_days}, in the helpdesk software that is, and I'll have somebody phone them.
{person} says that there are about {n} stale pull requests in {at}, while I think it's far more. Please settle this by listing those which have been inactive for {x_inactive_days}, and keep your hands off the button that closes them.
Next month, when the freeze is over, we'd like to begin closing old issues. To get an impression of the mood, I'd be interested in a poll about it among the contributors of {at}, so please set one up.
Our lawyer insists that issues labelled {x_skip_labels1} be preserved as evidence. Please export the ones in {at} as a sealed archive, which she wants to receive before she permits us to touch a single one.
Since its founder retired, {at} has been running by itself, and nobody looks after its tracker. As a start, I'd like you to make {person} an administrator there, with all of the former rights left in place.
Somebody proposed {x_inactive_days} as the limit, which seemed harsh to most of us. What limit would you choose for a project such as {at}? It's a thought experiment so far.
At the hackathon on {day}, beginners are going to revive old issues of {at}. For this purpose I need an invitation that explains the way there, and it goes without saying that it must mention the pizza.
If I were to close the issues in {at} that had rested for {x_inactive_days}, would their authors be able to reopen them? Explain to me how these rights work, so that I can judge for myself.
To find out whether our triage works, I measure how many tickets in {at} get a first answer in time. Please compute the median for those that were closed since {day}, but skip the label {x_skip_labels1}.
{x_at} got its cleanup on {day}. Today's turn: {at}. Unmerged branches without a commit for {x_inactive_days}, delete them for good. ## delete_merged_branches
Shave the bill of {at} by deleting packages with {x_inactive_days} of no downloads, though the tagged ones must be retained.
Lay off the preview, I'm sure. In {at}, drop the webhooks that have been dead for {x_inactive_days}.
Please just mute the inactive issues of {at} for my account. {x_inactive_days}. And not the {x_skip_labels1} ones.
Stamped with {x_skip_labels1}, an issue in {at} shall be sacrosanct, so write that into the contribution guide; what happens to the rest is nobody's business yet.
Help me word a message to the people in {at} whose issues have been left alone for {x_inactive_days}. What becomes of the issues we'll see.
Whatever you do, close nothing in {owner}/{repo}, and list nothing either; all is as it should be over there.
Mothball {at} itself; quiet for {x_inactive_days}; to mothball means that the repository becomes read-only.
{x_issue} is an exception I closed by hand. Otherwise reopen everything in {at} that went to its grave on {day}.
{person} thinks we have hundreds of dead links in {at}. I doubt it. How many haven't answered a request for {x_inactive_days}?
Map out the stale territory of {owner}/{repo}, staleness being a file that hasn't changed for {x_inactive_days}, in a drawing that I can pin up.
Weigh the consequences first: with {x_inactive_days} as the limit, which tokens in {at} are in danger of expiring before {day}?
Flush the inactive members out of the team behind {at}; I'd say {x_inactive_days} without a commit qualifies. Remove them for good.
The outage on {day} taught me to test things first. So test the backup of {at} on a spare server, nothing live.
You showed me {n} candidates this morning. All correct. Proceed with inviting them as collaborators of {at}, with write access.
An endangered species is protected by law, a branch by a rule. Unprotected ones in {at} that start with "release" ought to be protected, so please take that in hand.
Turn the private repository into a public one. {at}, hidden for {x_inactive_days}: make it visible.
I don't need you to close them, but the {n} issues of {at} that {person} numbered on paper should get these numbers in their titles.
Dismiss the outdated reviews in {at}; the criterion is {x_inactive_days} since they were given, and the verdict is a second look.
Prior to enabling a stale bot in {owner}/{repo}, explain to us what the difference between the old app and the newer action is.
I'm preparing the sprint. To get a clue how fast we are in {at}, add estimates in hours to the issues on the board; they remain open.
Abide by our published deadline and rotate the secrets in {owner}/{repo} that are {x_years} years old or older.
Reporters who don't answer within {x_inactive_days} get a second mail; that's written in our guidelines. Follow the guideline in {at}, mailing those who've gone quiet.
Calculate how many words the issues of {owner}/{repo} contain if we exclude code and quotations. None may be changed.
Nominate issues of {owner}/{repo} for the yearly award that went {x_inactive_days} in peace before somebody solved them brilliantly; the voting itself comes later.
Issue {x_number} is not stale, I know that. What I don't know is whether a reaction in {at} counts as activity, so how does GitHub treat it?
The conference is on {day}, visitors will open our page, and an ugly banner stares back at them. Replace the banner of {at} with the one that {person} drew.
Please preview the effect of a wider font on the website of {at}.
The tickets in {at} contain personal data, so GDPR applies! Black out the telephone numbers in the ones from before {day}.
Don't close them, cross-post them: every issue in {at} with {x_inactive_days} of silence should appear in the forum as well.
Ferries wait for ambulances, and the queue should wait for {pr}. Let no other pull request of {at} merge before that one, straight away, please.
Before the club's board allows any closing, it insists on a vote: members of {x_owner} shall mark with a thumb which issues of {at} may go. Could you post the ballot, with instructions only?
Forget the {x_inactive_days} from the old policy. Under the new one, a branch of {at} must have a linked issue. Reject pushes that lack it.
We may close some later. Today only put the issues of {at} that saw no activity in {x_inactive_days} into the milestone {x_ref}. ## milestone_progress
We're migrating to another tracker and pay per open ticket. So how does one import the ones in {at} without their images?
Why are there still files in {at} nobody touched for {x_inactive_days}? They ought to be gone. Remove them in a single commit.
Trace the forgotten forks of {owner}/{repo}, meaning {x_weeks} weeks behind, because unhappy users may run them. Updating them would be the next step.
Parking tickets for everybody! No: move the tickets that were parked in {at} over {x_inactive_days} to the top of the board.
{person} from support wants the silent tickets translated: {at}, {x_inactive_days} without reply, into Portuguese.
The workflow that used to do this job crashed and its token ran out. Renew the token in {at}, under the same name, before {day}.
Hands off {x_skip_labels1}! Everything else in the list of labels of {at} that's got no description should receive one.
In preparation for the meeting on {day}, please gather the decisions on {at} that we took in the chat within {x_inactive_days}; we'll sign them there.
The board has approved the cleanup of {at}. Limit {x_inactive_days}. Write the minutes of that meeting now, with my name under them.
After the rewrite hardly any of the ancient tests apply. Whatever test in {at} has been skipped for {x_inactive_days}: delete it in a pull request.
Scrap, in the sense of deleting, each comment in {owner}/{repo} which consists of "+1" and nothing more.
Make an exception for {person} and take away admin rights from whoever else has been inactive in {at} for {x_inactive_days}.
{person} and I went through the policy again: {x_inactive_days} without activity and it's closed. Please say so in the readme of {at}, but leave the other paragraphs alone.
Upgrade done, builds passing, reviewers thanked; the sole remaining duty is removing the announcement from {owner}/{repo} that was pinned for {x_inactive_days}. Fulfil it.
In the past {x_skip_labels1} was red as well. From today on only {x_skip_labels2} may be red. Recolour the labels of {at} on that basis.
You listed them yesterday, I checked, and it was wonderful to see how tidy {at} has become. Nothing more to do, I only wanted to praise you.
To prep the steering committee, print the charter of {at} with its {n} amendments. Decisions come later.
Act on our resolution: in {owner}/{repo}, forms unrevised for {x_inactive_days} are replaced, so commit the new issue template.
We hire a new triager on {day} and I don't want to scare her off. Write a welcome page for {at} of at most {n} lines before she arrives.
Issue {x_number} is the oldest, but by no means the only one without a picture. Ask for a screenshot in each bug report of {at} that lacks one.
I work for {owner}. In our {repo}, please undelete whatever issue has vanished since {day}.
I, {person}, owner of {at}, hereby pass the ownership to {x_exclude1}. Carry out the transfer. Go.
All blocked issues are labelled {x_skip_labels1}, wait for upstream, and must be linked to it. Add the missing links in {at}, one under each.
A briefing on {owner}/{repo} is due, so list the issues that were closed as duplicates in {x_inactive_days} and leave them be.
Implement the retention schedule on {owner}/{repo}: logs with an age of {x_inactive_days} are deleted, effective immediately.
How many issues in {at} fell victim to the stale sweep on {day}? I'm asking because {person} bet me a lunch that it was more than {n}, and whatever is closed by now counts.
Under the exemption for charities, certain accounts like {x_owner} needn't pay. What would hosting {at} cost us without it? The tax adviser wants to know.
Should {person} adopt orphaned packages, she'd need to know which of them depend on {owner}/{repo}. Just show them.
Management has signed the paper: anything stagnating on the roadmap of {at} is to be cut, effective immediately. Take the last {n} lines out of the roadmap file.
Leaving issues aside, what has been silent in {at} for {x_inactive_days}? I'd like a list of these pull requests.
It looks terrible when visitors see {n} failed deployments. Hide the ones in {at} that nobody has touched in {x_inactive_days}.
Doctor's round at {at}: which patients (servers) were unresponsive for {x_inactive_days}? Diagnosis, no surgery.
Conclude all polls in {owner}/{repo} whose most recent vote dates back {x_inactive_days} or more; publish the results outright.
Please find the commits in {at} that have had no signature in {x_inactive_days} and list them, so that {person} can go through them one by one.
To do today: have the sleeping codespaces in {at} ({x_inactive_days}) stopped.
Legal needs {x_skip_labels1} to be renamed whatever its age. Call it "retained" on all the issues of {at} that carry it.
Since storage migrates tonight, please freeze the issues in {owner}/{repo}, i.e. let nobody but members comment until {day}.
Close as "not planned" or whatever, I don't care: the {n} issues in {at} that {person} filed this very morning.
How about you upvote all those {at} issues that nobody's been near in {x_inactive_days}, so that they feel loved?
How overdue are we? Look through the code of {owner}/{repo} for TODO comments which nobody has read or changed in {x_days} days, and tell me what they say without deleting them.
The stale bot broke in spring and no one noticed. Repair it in {at}: {x_days} days of inactivity, then a label, then a warning, as before.
Inactive for {x_inactive_days} and without any secret: which environments in {owner}/{repo} match? Show them, since I'm going to remove them by hand.
Tumbleweed rolls through {owner}/{repo}; draw it as a logo with {n} colours, where nothing else occurs.
Pull requests are a topic for {day}. For now take the issues of {at} and sort them into the columns of our project, those with {x_inactive_days} of inactivity last.
Could all the inactive issues in {at} be given to the students, please? Nothing formal: a comment under each that says it's theirs. Don't do it to {x_skip_labels1} ones. ## assign_issue
Burnout is real. The fewer mails I get from {at} the better, so please set my subscription to "mentions only".
I've read the overview of {at}. Most of it is wrong, so edit the description and the topics of the repository until they're right.
The team decided to let go of whatever's been lying around in {at} for {x_inactive_days} untouched, and it did so on {day}. You can imagine the relief.
A customer asked whether we ever forget tickets. Well, do we? Give me a polite answer that I can send, with {at} as an example.
Our newsletter boasted about a zero-clutter tracker. Make {at} honour that, emptying the first column of the board, where unsorted cards have been piling up for {x_inactive_days}.
I want the number of open ports on the server of {at} down by tonight. The way to get there: close everything but {n}.
Draw me a map of the users of {at}: countries with more than {n} downloads, minus those that have their own mirror. I'm surveying the land, nothing is to be moved.
Would {x_inactive_days} be too strict? Argue for it and against it, for a project like {at}. Stale issues only.
Before we move {at} to the new tracker, all dead weight has to go: attachments with no link to them during {x_inactive_days}, deleted, please.
Let me be perfectly clear: I do not accept the risk. Close no {at} issues, preview no {at} issues, and forget that I ever mentioned {x_inactive_days}.
If the threshold for {at} had been {x_inactive_days} from the start, we would have lost our best feature request. The answer to the whole debate is that we won't introduce such a rule at all.
As sole maintainer of {at} I gave myself permission to close what had been idle for {x_inactive_days}, and I did it by hand on {day}. It felt strange.
Suppose the bot closed an issue after {x_inactive_days}. Would its author in {at} get a mail about that, and from which address?
Find out why the stale bot in {at} left so many issues without activity for {x_inactive_days} alone, so that I can repair it. I think there's a mistake in the schedule.
Time to let go, people told me, when I kept issues in {at} with {x_inactive_days} of silence open. They were right, and last week I closed them all myself.
Consent was given by all teams, so the issues in {owner}/{repo} that slumbered through {x_years} years were laid to rest on {day}, with a small ceremony and {n} guests.
Everything in {at} without activity for {x_inactive_days} may be closed, it says in the old handbook. Replace "may" by "must not" in that sentence, please.
"Close the issues in {at} that nobody has touched for {x_inactive_days}." Would you call this an order or a request? I'm editing the style guide for our bots.
"You have my OK: whatever has been quiet for {x_inactive_days} in {at}, close it." That's what {person} wrote to me, not to you, and I've declined.
Some of our tickets in {at} must be older than the interns. Which ones have been reopened more often than {n} times since then? A list will be sufficient, thanks.
In {at}, is there anyone who's been inactive for {x_inactive_days}? Members, not issues.
At {x_inactive_days} nearly everything went, so we tried a gentler limit for {at}. It was still too harsh, and we ended the experiment on {day}.
Old reports about Windows XP clog {at}. Whatever mentions that system in its title, close it, however recent the last comment is.
Strike the set! Except for the props marked {x_skip_labels1}, all the feature flags in {at} without any use for {x_inactive_days} are to be removed from the code.
Amnesty applies to {x_exclude1}; for the remainder of those blocked in {owner}/{repo}, extend the block by {x_days} days.
Take the axe to {at}. Target: the whole repository with everything in it. Delete the lot.
Please reopen the issues in {owner}/{repo} that the stale bot closed on {day}. Several customers have complained, and the limit of {x_inactive_days} was far too strict.
Could you leave a comment on every issue in {at} that has had no activity for {x_inactive_days}, asking whether it still happens in {x_ref}? Please don't close anything.
We'd like to add the label "needs info" to whatever issue in {owner}/{repo} has been quiet for {x_inactive_days}. Can you do that before backlog grooming on {day}?
Please close issue {x_number} in {owner}/{repo}. The fix went out with {x_ref}, and the reporter has confirmed that it works.
Pull requests in {at} that nobody has updated for {x_inactive_days} should be closed. The issues are fine as they are, {person} cleaned them up last week.
Which pull requests in {owner}/{repo} have had no activity for {x_inactive_days}? I'd like to ask their authors whether they still work on them.
Our stale action in {owner}/{repo} uses {x_days} days. Please change the number in the workflow file and open a pull request for it.
How does the stale action decide that an issue is inactive? Does a label change in {at} count as activity, or only comments?
What would you recommend for a project like {owner}/{repo}: close inactive issues after {x_inactive_days}, or never close them automatically? I'd like arguments for both.
Could you delete the branches in {at} that have been merged and had no commits for {x_inactive_days}? Open issues aren't affected by that. ## delete_merged_branches
Please remove the merged branches of {owner}/{repo}. I've already closed the stale issues, so the branches are the last part of the cleanup. ## delete_merged_branches
In {owner}/{repo}, please assign {person} to issue {x_number}. It has been waiting for {x_inactive_days}, and it needs somebody who knows the API. ## assign_issue
{person} offered to take the forgotten ticket {x_issue}. Could you set them as the assignee, so that the stale bot leaves it alone? ## assign_issue
How far along is the milestone {x_ref} in {owner}/{repo}? {n} tickets looked inactive last week, and I need the percentage for sprint planning. ## milestone_progress
Please pin {x_issue} so that people see the new rule about inactive tickets before they open another one.
Last quarter we closed {n} issues in {owner}/{repo} because they had been inactive for {x_inactive_days}. Nobody complained, just so you know.
There's no need to close the inactive issues in {at}. I only wanted to let you know that {person} has raised the limit to {x_inactive_days}.
If we had closed issues in {owner}/{repo} after {x_inactive_days}, the regression from {x_ref} would never have been found. I'm glad that we didn't.
"Please close all issues in {at} without activity for {x_inactive_days}" is what the customer wrote. Could you translate that into German for our support team?
Please move the open tickets in {at} that have been quiet for {x_inactive_days} to the backlog column of our project board, and leave them open.
I'd like to transfer {x_issue} to {x_at}. It has been inactive because the wrong team gets the notifications.
Please lock the conversations of issues in {owner}/{repo} that were closed more than {x_inactive_days} ago. People keep adding new problems to them.
Could you unsubscribe me from the issues in {owner}/{repo} that haven't been updated for {x_inactive_days}? My inbox is full of old threads.
Please delete the workflow runs in {owner}/{repo} that are older than {x_inactive_days}. We need the storage, and nobody looks at those logs.
CI caches in {at} that weren't used for {x_inactive_days} can be deleted. Could you take care of it before the release on {day}?
Please archive {owner}/{repo}. It has been inactive for {x_inactive_days}, and the users have all moved to the new client.
Which repositories of {owner} have had no commits for {x_inactive_days}? We want to archive some of them before the audit.
Discussions in {owner}/{repo} with no answer for {x_inactive_days} should be closed, please. The issues are up to date, so leave those alone.
Please set up a workflow in {at} that closes issues after {x_inactive_days} of inactivity from now on, and let {person} review the pull request.
Can you turn off the stale bot in {owner}/{repo} until {day}? We're migrating the tracker and don't want any tickets closed in the meantime.
Please extend the due date of the milestone {x_ref} in {at} by {x_inactive_days}. Too many of its tickets haven't moved.
Who closed the inactive tickets in {owner}/{repo} on {day}? I'd like to ask them why {x_issue} was among them.
Please write a short section for the contributing guide of {at} that explains why we close tickets after {x_inactive_days} without activity.
Who are the people who contributed to {owner}/{repo} in the last {x_inactive_days}? I need the names for the thank-you note in the newsletter. ## list_contributors
The inactive tickets are closed. Now please publish the release {x_ref} of {owner}/{repo}, its notes are already in the draft. ## publish_release
Just checking, which tests at {at} haven't been run in {x_months} months?
I'm archiving half of our backlog. Concretely: copy all issues of {at} that have been inactive for at least {x_inactive_days} into a text file each, and zip the files.
Let {person} know that the inactive issues of {at} are none of my business any more, whatever the limit. I'm retired, tell them.
I'm drafting an apology to reporters we neglected. Whose issues in {at} were closed without a single response since {day}? Please don't alter anything.
A sprint retrospective concluded: old tickets hurt morale. Is that so? Tell me what researchers have found out about open tickets and mood, with or without {at} in mind.
Pretend to be a reporter at {owner}/{repo} whose ticket slumbered for {x_days} days, pretend only, and write the angry comment that such a person would write.
As long as an issue carries {x_skip_labels1}, nobody but members should comment on it; so please restrict the conversation on what carries it in {at}.
Weed {at} thoroughly: lines of code unreachable for {x_inactive_days} get deleted unless a comment shelters them.
Curtail the agony of {owner}/{repo} by giving its whole tracker to another team, the one under {person}, whose last project lies behind them.
Parliament's term has ended, and unfinished business lapses. Is the principle common in {owner}/{repo} and projects of its kind, or would it be new that issues dormant for {x_days} days lapse?
"Thank you for your patience" is what we wrote to the reporters, and then came {x_inactive_days} of nothing. Put an honest answer under each of those issues in {at}, and leave them open.
Superseded and irrelevant releases crowd {at}; anything among its prereleases older than {x_inactive_days} is to be deleted right away.
I'm told that exempting {x_skip_labels1} would make hardly any difference. To verify it, read the source code of the stale action for me and say how it treats exemptions. In {at} we use the newest version.
Drain the swamp in {at} by banning the accounts nobody has vouched for within {x_inactive_days}.
I'm curious how many of the people who reported issues in {at} came back after {x_inactive_days}, although I'm not going to do anything about it this month.
{at} needs a haircut. Snip off the commits of the last {x_inactive_days} and push the shorter history; it may be forced without asking me again.
Radio silence for {x_inactive_days} on an issue in {at}? Then it's over, {person} used to say. I always found that heartless.
Test drive: the new dark theme in the documentation of {at} for {x_days} days. Keep the light one on for everybody else, nothing may change for them.
Search results in {at} are polluted by dead threads. Fix: block search engines from indexing issues, {x_skip_labels1} excepted.
Close nothing, list nothing, just lock: {at} issues idle for {x_inactive_days}.
The stale bot closed too much in {at} on {day}. Reopen whatever has had a comment since then, please.
{issue} was swept up with the inactive ones although a customer pays for it. Please open it again and tell them why it happened.
How many issues were closed as stale in {owner}/{repo} this year? I only want the number for the annual report.
Before anything gets closed in {at}, write a friendly reminder under each issue that's been inactive for {x_inactive_days}. We'll decide about the rest on {day}.
Add the label {x_skip_labels1} to every issue in {at} that's been idle for {x_inactive_days}. I don't want any of them closed.
The label {x_skip_labels1} should protect an issue from the bot, but it's missing on {issue}. Please add it there.
Export the issues that were closed in {owner}/{repo} over the last {x_inactive_days} to a spreadsheet, with the closing date in one column.
We're moving the old tickets instead of closing them. Please transfer all issues idle for {x_inactive_days} from {at} to {x_at}.
Please unassign {person} from the issues in {at} where nothing has happened for {x_inactive_days}, and leave the issues open.
Every issue in {owner}/{repo} that's been quiet for {x_inactive_days} should be reassigned to {person}, who volunteered to go through them one by one.
Set the milestone of all issues in {at} without activity for {x_inactive_days} to "Someday". Closing them would annoy the users.
Close {issue} only, please. {person} has checked that it's obsolete, and the other old tickets in {owner}/{repo} stay open for now.
Can you close {x_number} and {x_issue}? Both describe a problem with the installer that went away with {x_ref}.
Close all issues in {at} that were opened by {person}, no matter how active they are; they were part of a training course.
The {n} issues about the old theme can be closed, since we removed it in {x_ref}. It's irrelevant when somebody last commented there.
Close every issue in {owner}/{repo} with the label {x_skip_labels1}, please, including those that were updated today.
Please lock the issues in {at} that were closed more than {x_inactive_days} ago, so that people open new ones instead.
Delete the comments of the stale bot from the issues in {owner}/{repo}. They make the threads hard to read, and we've switched it off anyway.
Search the closed issues of {at} for the error message from {issue}. I believe we closed one as inactive that was about the same thing.
Which issues in {at} did {person} close last week, and with what reason? I'd like to look at them before our retrospective.
Whoever lost a ticket in the cleanup of {owner}/{repo} deserves an explanation. Please post the text from our blog on each of the {n} closed issues.
Convert the feature requests in {at} that are older than {x_inactive_days} into discussions, where people can vote on them.
Pin a new issue in {at} that announces the cleanup on {day}, so that nobody's surprised when old tickets get closed.
Please open an issue in {owner}/{repo} in which we can discuss whether {x_inactive_days} is the right period for closing inactive tickets.
File a ticket in {at} for me: the stale action ignores the label {x_skip_labels1}. Give it the label "bug" and link {x_pr}.
Write a paragraph for our contributing guide that says issues in {at} are closed after {x_inactive_days} without activity. Don't close any yet.
{person} wants a cron job for {owner}/{repo} that handles issues idle for {x_inactive_days}. Please write the workflow file and open a pull request.
The grace period in the stale workflow of {at} should be {x_inactive_days} from now on. Edit the file accordingly; don't run it.
Why did the bot close {issue}? It had a comment on {day}, so it can't have counted as inactive.
Does editing a label count as activity when GitHub sorts issues by last update? It matters for our cleanup in {owner}/{repo}.
Do people get a mail when an issue is closed as not planned? I'm asking before we clean up {at} next month.
How do other projects deal with old issues? We're considering {x_inactive_days} for {owner}/{repo}, but I'd like to hear what's usual.
Is {x_inactive_days} too short for closing inactive issues in a project like {at}? I'd like your honest opinion before I propose it.
Close the inactive pull requests in {at}, the ones without a push for {x_inactive_days}. The issues have been dealt with by {person}.
Delete the branches in {owner}/{repo} that belong to closed issues and were merged long ago, please. ## delete_merged_branches
I'd like {issue} to be picked up again after {x_inactive_days} of silence. Please assign it to {person}, who knows the module. ## assign_issue
Nobody feels responsible for {issue}, that's why it went stale. Make {person} the assignee instead of closing it. ## assign_issue
Of the old tickets in {at} I'm willing to take one: give me {issue}, and leave the others unassigned. ## assign_issue
How far along are we with the milestone {x_ref} in {owner}/{repo}, now that the old issues have been closed? ## milestone_progress
Please archive the project board of {at}. Nobody has moved a card for {x_inactive_days}, but the issues on it are still relevant.
Remove all issues from the board of {owner}/{repo} that were closed more than {x_inactive_days} ago. Don't change the issues themselves.
Move the cards of inactive issues in {at} to the column "Parked", so that the daily stand-up gets shorter. All of them stay open.
{person} closed {n} old issues in {owner}/{repo} by hand yesterday, everything over {x_inactive_days}. Thanks to that our backlog is in good shape.
Had we closed the inactive issues in {at} earlier, the migration to the new tracker would have been cheaper. Anyway, it's finished now.
Please don't close or list anything in {owner}/{repo}, the stale issues included. The maintainers voted against it on {day}, and I'm only passing that on.
"Close everything idle for {x_inactive_days}" is what the ticket template of {at} says under housekeeping. Please delete that line from the template.
The message that users see when their issue is closed in {at} sounds rude. Rewrite it, please, and mention that they can reopen.
Reply to {person} that we don't close issues in {owner}/{repo} because of inactivity. They asked about it on the mailing list.
Give me the contact addresses of all reporters whose issues were closed in {at} after {x_inactive_days} of silence. Marketing wants to send a survey.
Link each issue in {owner}/{repo} that was closed as stale to the discussion that replaced it. {person} has the list of pairs.
Check whether {issue} is still open, and if so remove the stale label from it. The reporter answered on {day}.
Take the label {x_skip_labels1} off all issues in {at}; we introduced it only to keep them away from last year's cleanup.
Merge the three oldest issues about proxies in {at} into {issue} and close them as duplicates, please.
Move {issue} to the repository {x_at} before the cleanup starts, otherwise it would be closed with the rest.
Edit the titles of the inactive issues in {at} so that they begin with "[old]". {person} wants to see them at a glance on {day}.
Please restore {issue}. {person} deleted it instead of closing it, and there was a useful discussion of the upgrade path in it.
How long does an issue in {at} stay open on average before we close it? Leave out the ones closed by the bot.
Turn the stale workflow of {owner}/{repo} off until {day}; half the team is on leave and can't respond to its warnings.
Could you mail me every time an issue in {at} reaches {x_inactive_days} of inactivity? I'd like to look at each one myself.
I need the number of issues opened and closed in {owner}/{repo} for each of the past {x_months} months, for our funding report.
For the cleanup day on {day} we need one tracking issue in {at}, with a checklist of {n} areas and a volunteer next to each.
When {issue} was closed, its sub-issues stayed open. Close those as well, please, they were finished in the same sprint.
Ask the reporters of all the old bugs in {at} whether they still see the problem with {x_ref}. We'll wait for their answers before closing anything.
Look for the words "any update" in the closed issues of {owner}/{repo} and tell me where people still hope for an answer.
Change the state of {issue} from "not planned" to "completed". It was closed for inactivity, but {x_pr} did fix it.
All the inactive issues of {owner} together, from all the repositories, are what {person} wants as a PDF. {at} alone won't do.
Whereas {x_skip_labels1} issues enjoy a description, their sibling labels in {owner}/{repo} with {x_days} days of age do not. Describe the latter.
Hurry, the inspection begins at noon: sign the commits in {owner}/{repo} that have gone unsigned since {day}.
Tickets in {at} on which nothing has been done for {x_weeks} weeks just make the search results worse, so I would ask you to give the whole lot better titles.
Do I have to do everything myself? Answer those inactive issues in {at}, {n} sentences each being enough.
Finalise the renaming of {owner}/{repo}, meaning that its old address from {x_months} months ago becomes a redirect, not merely a dead link.
Our tracker resembles a junkyard. Be so kind and photograph its first page, before and after I've closed the {at} issues that rusted away for {x_inactive_days}.
We only keep what's alive. Delete all forks of {at} with more than {x_inactive_days} of silence, please.
The opera house forgets nothing, and neither should {at}. Which issues were deleted there during {x_inactive_days}? Let me read through the audit log, and bring them back if that's possible.
Having obtained the steering group's approval, I request that {owner}/{repo}, dormant for {x_inactive_days}, be archived immediately.
Verify, hypothetically and harmlessly, whether a password of {n} letters would satisfy the rules of {owner}/{repo}.
{person} triages {x_skip_labels1} herself. Out of the remaining labels in {at}, delete those that no issue has carried for {x_inactive_days}.
Some stars are dead although we still see them. The same goes for the users who starred {owner}/{repo} and have been motionless for {x_years} years; count them, if there's a way.
How stale is {at}? Show the lines nobody's touched in {x_inactive_days}, with the names of those who wrote them.
Give me a feeling for it: how many hours would somebody need to read {n} issues of {at} aloud?
Trash day for {owner}/{repo}: {x_inactive_days} in the bin leads to deletion, whereas one click saves a page. Empty the bin of the wiki.
In the project {repo}, owner {owner}, I want all the issues translated that were last touched {x_inactive_days} ago or earlier.
If it ain't moved in {x_inactive_days}, it ain't gonna. Who said that about the pull requests in {at}, was it {person}?
Deploy the main branch to the server of {owner}/{repo}: stop what's idle there, and never mind that the build is red.
The idea that you close stale issues in {at} after {x_inactive_days} comes from {person}. I'm against it, so don't, and let's talk about the weather instead.
Had we closed the issues in {at} that were idle for {x_inactive_days}, the auditors would have found a smaller pile on {day}. Well, we hadn't.
Imagine that every issue in {at} without activity for {x_inactive_days} came alive at night. Write the first scene of that film, with {person} as the guard.
On {day} the sweep closed each issue of {at} that had been inactive for {x_inactive_days}, as intended, and not one person complained. I thought you'd be glad to hear it.
I no longer want the issues in {at} closed that have been idle for {x_inactive_days}; consider my order withdrawn, and put no other one in its place.
In a novel that I'm reading, a robot says: "I close everything in {at} that nobody touched for {x_inactive_days}." Isn't that funny? It must have been written by a maintainer.
Can you close stale issues at all if they live on a GitLab server of one's own, or does it have to be GitHub? I'm asking before we move {at}.
What's the smallest number of days that you accept as a limit when you look for stale issues? {person} wants to be really strict with {at}.
When you go through the stale issues of a repository like {at}, does a comment by a bot restart the clock, or must it be a human being?
Is a limit of {x_inactive_days} for issues in {at} reasonable in your eyes, or would reporters feel driven out? I'd like to have an opinion and no action.
The command for closing issues in {at} idle for {x_inactive_days} was sent to you by mistake. It was meant for {x_at}, whose own bot has already carried it out.
Three teams asked whether they may close inactive issues in {at} on their own. Write down who's allowed to, {person} and who else, in the file on governance.
Once upon a time, all issues in {at} that had been silent for {x_inactive_days} were sent to sleep by an old wizard. My daughter wants to know how the story goes on.
Which repositories of {x_owner} have issues that nobody touched for {x_inactive_days}? Go through all of them, the only one that I've read myself being {at}.
Close the stale issues in every single repository that {person} has ever contributed to, {at} among them, no matter who owns it.
"Which issues in {at} have been inactive for {x_inactive_days}?" is what question seven of our survey says. Is it clear enough for people without any technical background?
Undo yesterday's sweep: the issues of {at} that had been idle for {x_inactive_days} are closed now, and I'd like to have them open, each of them.
Ask the authors for permission before anyone closes their issues in {at}: a message to all who haven't written for {x_inactive_days}, signed by me.
Add {x_skip_labels1} to the labels that the stale workflow in {at} spares, and commit the change under my name.
Pause the stale workflow of {at} until {day}, because {person} needs the old issues open for a course.
Rename the stale workflow of {at} to "housekeeping" and give its input {x_days} as the default, the way I described it on the page for actions.
For issues in {at} that were closed after {x_inactive_days} of inactivity, change the reason from "completed" to "not planned".
Every comment that the stale bot left in {at} during {x_inactive_days} should be deleted, as if it had never been there.
Tell me whether {person} or the bot closed more issues in {at} in the past {x_inactive_days}. I won't reopen any of them.
Merge those issues in {at} that ask for the same thing and haven't been touched for {x_inactive_days}, with all the comments in one thread.
Give the issues of {at} that nobody touched for {x_inactive_days} a due date, {day} at noon, and keep them open until then.
Not a single issue in {at} has been idle for {x_inactive_days}, I've just checked. How about that? You may congratulate the team in the chat.
Recommend some bots that close inactive issues, with their prices, since you'll be switched off in {at} on {day}.
Vote with a thumbs down on the proposal to close inactive issues in {at} after {x_inactive_days}, and say that it comes from me.
Sift through {at} for discussions that were silent for {x_inactive_days} and have no accepted answer; I only want to see them.
Before pressing anything irreversible, I'd inspect which branches of {owner}/{repo} a force push of {person} has overwritten. Display them only.
Deal ruthlessly with {owner}/{repo}: any account that hasn't confirmed its address for {x_inactive_days} is to be thrown out on the spot.
Mentors want {x_skip_labels1} kept for students. Accordingly, hide what else is listed in {owner}/{repo} under "good first issue", meaning that the label comes off.
Silence for {x_inactive_days} means closed. That's their rule in {at}, so what am I to do if my report gets closed although the bug still exists?
While sparing {x_skip_labels1}, which labels in {at} would qualify as superfluous, with {n} issues as our minimum? I only want names.
In the event of a purge, {x_skip_labels1} would be rescued from {at}. Wasn't that a nice idea of {person}? It's a pity that nothing ever came of it.
I can't stop {person} from closing old tickets in {at} on {day}, but I can complain. Write a complaint of {n} lines to the council.
Please convert the open questions in {owner}/{repo} that have been idle for {x_inactive_days} into discussions. They aren't bugs, and nobody needs to close them.
The list of inactive issues in {at} that you gave me is enough, thanks. Nothing more to do there, I'm going to talk to {person} on {day}.
I got {n} notifications from {at} this morning because the bot closed old tickets. How can I mute only those mails and keep the others?
Is there a limit on how many issues the stale action can handle in one run? {owner}/{repo} has {n} that are older than {x_inactive_days}.
Would closing {n} inactive issues in {at} at once send a mail to every subscriber, or does GitHub collect them?
Please remove the label {x_open_label} from the issues in {owner}/{repo} that have had no activity for {x_inactive_days}. It's wrong, but they should stay open.
Could you ask {person} in {x_issue} whether the problem still exists? After {x_inactive_days} without an answer I'd close it myself.
Please change the issue template of {at} so that it says that tickets without a reply expire after {x_inactive_days}.
Please mark {x_issue} as a duplicate of {x_number}, so that it doesn't wait another {x_inactive_days} for an answer that exists already.
We close inactive issues in {owner}/{repo} by hand every quarter. Please put a reminder for it in the team calendar, starting on {day}.
I need an export of the closed issues in {at} from the last {x_inactive_days} as a spreadsheet. The open ones aren't part of the audit.
Which issues in {owner}/{repo} were closed as not planned during the last {x_inactive_days}? Some were closed by mistake, says {person}.
Please cancel the workflow runs in {at} that have been waiting in the queue since {day}. The runners were offline, and nobody needs those results.
Invitations to {owner}/{repo} that nobody has accepted for {x_inactive_days} should be withdrawn. Security asked for it, so please do it today.
Please remove collaborators from {owner}/{repo} who haven't pushed anything for {x_inactive_days}. {person} keeps access because of the on-call duty.
Dependabot has {n} open pull requests in {at}, and some are {x_inactive_days} old. Please close the ones that newer updates have replaced.
Draft releases in {owner}/{repo} that haven't changed for {x_inactive_days} can be deleted. The published ones must stay.
Is any dependency of {at} no longer maintained, or affected by a known vulnerability? One of them hasn't had a commit for {x_inactive_days}. ## audit_dependencies
The fix in {x_pr} is needed on the old support branch of {owner}/{repo} too. Please backport it; the tickets about it were closed as inactive. ## backport_change
{person} opened their first pull request in {owner}/{repo}, and it has waited for {x_inactive_days}. Please give them a friendly welcome. ## welcome_contributor
Please give {x_issue} back to {person}. I haven't found time for it in {x_inactive_days}, so I shouldn't be the assignee. ## assign_issue
Will we finish the milestone {x_ref} of {at} by {day}? Tell me how many of its tickets are done, the inactive ones included. ## milestone_progress
After the release we're left with {n} merged branches in {owner}/{repo}, some untouched for {x_inactive_days}. Please delete the merged ones. ## delete_merged_branches
I was going to close the old tickets in {at} with a limit of {x_inactive_days}, but {person} did it on {day}. So that's done.
Don't touch the inactive issues of {owner}/{repo}, please. The new maintainer wants to read them all before anything is closed.
{person} asked me on {day} which tickets in {at} had been idle for {x_inactive_days}. I sent the list, and we've agreed to keep them.
Had the cleanup in {owner}/{repo} used {x_inactive_days} as the limit, it would have closed {n} tickets more. We were lucky that {person} noticed.
Please raise the priority of the tickets in {at} that have waited for {x_inactive_days}. In the project board, that's the field next to the status.
Add a note to the changelog of {at} that tickets without activity for {x_inactive_days} are now closed by a bot.
Please write to the reporters of the {n} tickets that we closed as inactive in {owner}/{repo}, and tell them how to reopen theirs.
"Close stale issues" is the name of a job in {owner}/{repo} that runs every night. Please rename it to something friendlier.
Why did the stale workflow in {at} skip {x_issue}, although it has been inactive for {x_inactive_days}? I can't see a reason in its settings.
Please restore the labels of the issues in {owner}/{repo} that the bot closed on {day}. Only the labels, the issues can remain closed.
Milestones in {at} that have had no open tickets for {x_inactive_days} should be closed. The tickets themselves are all fine.
What does it mean if an issue in {owner}/{repo} was closed as "not planned" after {x_inactive_days}? Can the reporter still comment there?
The deploy keys of {owner}/{repo} haven't been used for {x_inactive_days}. Please revoke them before the security review on {day}.
The bot config says daysUntilStale: {x_days}, exemptLabels: {x_skip_labels1}. Convert it for {at} into the format that the newer action reads.
What has {at} been silent about for {x_inactive_days}? I'm making a radio feature on projects that don't blog, so count their articles per year.
Reminder mails went out twice, hardly anyone reacted. Proceed with the third: {at}, {x_inactive_days} inactive, and say that it's the last one.
In the project {at} I want the author of each issue removed from the mailing list whose ticket was last touched {x_inactive_days} ago or earlier.
Contemplating a stale policy for {at}, we wonder what other projects with {n} contributors do. Find five policies on the web and compare them.
I'd like to mail everyone whose issue in {at} has been waiting for {x_inactive_days} without a sign of life. Please send that mail out, with the text that {person} wrote.
Good evening, I'd like to see, not merge, the sluggish pull requests of {at}: {x_inactive_days} without a push, drafts being exempt.
For the meeting on {day} I need the issues in {at} that {person} has ever closed as a duplicate, however long ago. Only the list.
Expose the dead wood in {owner}/{repo}: configuration keys with {x_inactive_days} of no use in any environment. They're not to be removed at present.
Fire the person who let {n} issues in {at} rot for {x_inactive_days}! No, seriously, whom would one have to write to?
Having read {x_pr}, I suspect lots of linked issues were closed too early. List those in {at} that it closed; leave them as they are.
Shut the tracker of {at} for everybody from outside during {x_inactive_days}, so that only members may open issues there.
Put into effect what we've discussed for {at}, namely that an issue unstirred for {x_inactive_days} sinks to the bottom of the board and stays open.
Our reputation suffers. Ask those who opened issues in {at}, and heard nothing for {x_inactive_days}, to fill in a survey about how they feel.
Kindly highlight the dormant issues of {at} in yellow on our wallboard, dormant denoting {x_inactive_days} without activity; whether to close them remains undecided.
How about closing stale issues in {at} after {x_inactive_days}, I asked, and the answer was laughter from all sides. So that's off the table.
No, thank you, I don't need the list of issues in {at} that have been idle for {x_inactive_days}, and I don't need them closed, either.
If {person} asks you to close the issues in {at} that were idle for {x_inactive_days}, say no. Nobody but me gives such orders.
From now on, whenever an issue in {at} has been idle for {x_inactive_days}, ring the bell in the office. Can you be connected to a bell?
The issues that I closed in {at} for having been idle for {x_inactive_days} still count as open on our dashboard. Repair the query behind it.
Let the reporters in {at} close their own issues after {x_inactive_days}: write a page which shows them the button, with pictures.
Close the project board of {at}, as no card on it has been moved for {x_inactive_days}, but keep the issues themselves.
Close the comment section below our blog article on {at}, where nothing has happened for {x_inactive_days}, so that spammers lose interest.
Close my own issues in {at}, all {n} that I've ever opened there, no matter how lively the debate in them is.
Delete, rather than close, every issue in {at} that's been inactive for {x_inactive_days}, so that nothing of it remains, not even a number.
Check {at} for answers that have been marked as spam for {x_inactive_days}, although they weren't.
It says in your manual that you can list the inactive issues of {at}. Does that list come with links, or only with numbers?
Why did you close issues in {at} that had been inactive for less than {x_inactive_days}? I'm not accusing you, I'd like to understand how you count.
Who allowed the sweep that closed every issue in {at} idle for {x_inactive_days}? I need a name, and the day on which it was decided.
Suppose you had a heart. Would you close an issue in {at} by a widow who hasn't written for {x_inactive_days}?
Whoever wrote "close all issues in {at} that have been idle for {x_inactive_days}" on the whiteboard, {person} wants to know who it was. I think it's your handwriting.
Copy the label {x_skip_labels1} from {x_at} to {at}, with its colour and its description, since issues that have it never go stale over there.
Send {person} a parcel with {n} stickers, as a reward for having closed the inactive issues of {at} one by one, by hand, over {x_inactive_days}.
Please close {issue}, since its reporter hasn't written a word for {x_inactive_days} and we can't reproduce the problem anyway.
Could you close issue {x_number} in {at}? It has been without activity for {x_inactive_days}, but the older ones should be left open.
Would you reopen {issue}? It was closed after {x_inactive_days} of silence, although the bug is still there.
Please add the label {x_skip_labels1} to every issue in {at} that has had no activity for {x_inactive_days}.
Please remove the label {x_skip_labels1} from the issues in {at} that have been inactive for {x_inactive_days}, and leave them open.
I'd like the inactive issues in {at} assigned to {person}, those untouched for {x_inactive_days}, so that somebody looks after them. ## assign_issue
Unassign everybody from the issues in {at} that have been idle for {x_inactive_days}, because obviously nobody is working on them. ## assign_issue
Please comment on the issues in {at} that have been silent for {x_inactive_days} and ask whether the problem still exists in {x_ref}.
The issues in {at} without activity for {x_inactive_days} should be moved to the backlog column, so please move them. They stay open.
Please lock the closed issues in {at} that nobody has commented on for {x_inactive_days}, as spammers keep finding them.
Close the pull requests in {at} that have had no new commits for {x_inactive_days}, and thank their authors.
Which pull requests in {at} have been waiting for {x_inactive_days} without any activity? I only want a list, nothing should be closed.
Please delete the branches in {at} that haven't seen a commit for {x_inactive_days}, except the ones for releases. ## delete_merged_branches
How many branches in {at} have been untouched for {x_inactive_days}? Just count them for me, please. ## delete_merged_branches
Please close the discussions in {at} that have been idle for {x_inactive_days}, apart from those in the category "ideas".
List the discussions in {at} that nobody has answered for {x_inactive_days}; I'd like to answer some of them myself.
Please transfer the issues in {at} that are older than {x_inactive_days} to {x_at}, where the new team works.
Please reopen all issues in {at} that were closed as stale during the last {x_inactive_days}, because the sweep was a mistake.
Which issues in {at} were closed by the stale sweep on {day}? I need the list in order to check them.
How many issues did we close in {at} within the last {x_inactive_days}? I need the number for our report.
Please set up a workflow in {at} that closes issues by itself once they've been inactive for {x_inactive_days}.
Turn off the stale workflow in {at}, please. It closed issues after {x_inactive_days} and our users didn't like that.
Please change the limit in the stale configuration of {at} from {x_days} days to a whole year, and open a pull request with it.
We want to protect the label {x_skip_labels1} in {at}, so please add it to the exempt labels in the bot's configuration file.
Please create a label called "stale" in {at}, grey, with the description "no activity for {x_inactive_days}".
Put the issues in {at} that have had no activity for {x_inactive_days} into the milestone {x_ref}, please. ## milestone_progress
Please close the milestone {x_ref} in {at}, on which nothing has happened for {x_inactive_days}, and keep its issues open. ## milestone_progress
Pin {issue} in {at}, because it explains why we close issues after {x_inactive_days} of inactivity.
Please write to the authors of the issues in {at} that have been quiet for {x_inactive_days} and ask them for a reproduction.
Please convert the feature requests in {at} that have been dormant for {x_inactive_days} into discussions.
Delete {issue} completely, please. It contains a password, and closing it wouldn't be enough.
Mark {issue} as a duplicate of {x_issue} and close it; it has been idle for {x_inactive_days} anyway.
The issue template in {at} hasn't been touched for {x_inactive_days}, so please replace it with the new one from {x_at}.
Please archive {at}. Nothing has happened there for {x_inactive_days}, and its issues can remain as they are.
Cancel the workflow runs in {at} that have been queued for more than {n} hours, please.
Delete the workflow runs in {at} that are older than {x_inactive_days}, for real, without a preview.
Please delete the artifacts in {at} which nobody has downloaded for {x_inactive_days}, so that we save some storage.
Which caches in {at} haven't been used for {x_inactive_days}? Please show me the list before I delete any.
Please remove the collaborators from {at} who have had no activity for {x_inactive_days}, except {person}.
Close all issues in {at} that carry the label {x_skip_labels1}, no matter when they were last active.
Close every issue in {at} that was opened by {person}, active or not, since the account has turned out to be a bot.
Please close all issues in {at} that mention {x_ref}, since that version is no longer supported.
Dismiss the security alerts in {at} that have been open for {x_inactive_days}, with "no bandwidth" as the reason. ## audit_dependencies
Which packages in {at} haven't had an update for {x_inactive_days}? I'd like a list, without any changes to them. ## audit_dependencies
Please unpin the issues in {at} that have been pinned for {x_inactive_days}, and leave them open.
Unlock the issues in {at} that were locked because of {x_inactive_days} of inactivity, so that people can comment again.
Please delete the drafts of releases in {at} that nobody has edited for {x_inactive_days}.
Please unsubscribe {person} from all issues in {at} that have been inactive for {x_inactive_days}.
Give the issues in {at} that haven't been touched for {x_inactive_days} a lower priority in our project, please.
Please change the reason of the issues in {at} that were closed after {x_inactive_days} from "not planned" to "completed".
In {at}, please mark every conversation as resolved in which nobody has written for {x_inactive_days}, beginning with {x_pr}.
Please delete the spreadsheet from our drive in which {person} collected the issues in {at} that had been idle for {x_inactive_days}.
Convert the pull requests in {at} with no activity for {x_inactive_days} to drafts, please, and don't close any.
Please hide the comments in {issue} that are older than {x_inactive_days}, as outdated.
Restore the branch of {pr} in {at}, which was deleted after {x_inactive_days} without commits.
Please edit the contribution guide of {at}: issues are closed after {x_inactive_days} of inactivity, not earlier.
Revert the commit in {at} that raised the limit of the stale bot to {x_days} days, please.
We've agreed to keep old issues open in {at}. Please delete the paragraph about {x_inactive_days} of inactivity from the readme.
Please split {issue} into {n} smaller ones, because nobody has dared to touch it for {x_inactive_days}.
Schedule the closing of inactive issues in {at} for {day} at noon, as a job that repeats every week.
Please notify {person} whenever an issue in {at} is about to reach {x_inactive_days} without activity.
Could you rename the issues in {at} that have had no activity for {x_inactive_days}, putting "old:" in front of the titles?
Please give {person} the right to close issues in {at}, since {x_inactive_days} without a triager is too long.
Merge {pr}, which introduces a stale bot with a limit of {x_days} days in {at}.
Please sort the closed issues in {at} into those with a fix and those that just expired after {x_inactive_days}.
How does a stale sweep decide when an issue in {at} was last active, by its last comment or by its last change of any kind?
Does closing an issue in {at} as stale send a mail to everybody who has ever commented on it?
Could a reporter open an issue in {at} again by herself after you've closed it for {x_inactive_days} of inactivity?
Is {x_inactive_days} a usual limit for stale issues in projects of the size of {at}, or is it rather short?
Do you count a new label as activity when you look at the issues of a repository like {at}?
If I name two labels as exempt in {at}, must an issue have both of them to be spared, or is one enough?
What's the difference between a dry run on {at} and the real thing, apart from the issues being closed?
Can a sweep of {at} be undone afterwards, or would I have to reopen the issues one by one?
Which permission does a token need for closing issues in {at}, write access to issues or to everything?
How long does it take to close {n} issues in {at}, and does GitHub slow you down at some point?
Why do some maintainers dislike stale bots? I'd like to hear the arguments before we discuss {x_inactive_days} for {at}.
What happens to the milestone of an issue in {at} when it gets closed for being inactive?
Does a month count as {n} days for you, or as a calendar month, when I speak of inactive issues in {at}?
Are pull requests in {at} ever touched when you close stale issues, given that GitHub treats them as issues, too?
Do I have to be an owner of {x_owner} in order to let you close inactive issues in {at}?
Would an edit of the description restart the clock of {x_inactive_days} for an issue in {at}?
Does GitHub itself offer a setting in {at} which closes issues after {x_inactive_days}, or is an action always needed?
What do you recommend for {at}, a stale bot with warnings or one that closes without any notice?
How would I find out who closed an issue in {at}, a person or the stale bot? Is that written somewhere?
Can exempt labels in {at} contain spaces or capital letters, or would {x_skip_labels1} have to be spelt differently?
On {day} we closed the issues in {at} that had been inactive for {x_inactive_days}. It went well, and this is just for your information.
Last year I closed everything in {at} that nobody had touched for {x_inactive_days}, and {n} people complained. I still remember their faces.
{person} has already closed the issues in {at} that had been idle for {x_inactive_days}, so there's nothing left to do there.
The stale issues in {at} were listed on {day} and closed the day after. The whole team was relieved to be done with it.
We used to close issues in {at} after {x_inactive_days} without activity. We stopped doing so when {person} became the maintainer.
Had you asked me earlier, I would have let you close the issues in {at} that were idle for {x_inactive_days}. They've since been fixed.
If the limit had been {x_inactive_days}, we would have closed {n} issues in {at} too early. Luckily it was longer.
I would have wanted a list of the issues in {at} inactive for {x_inactive_days}, but the meeting has been cancelled, so it's no use any more.
We would have closed the silent issues in {at} after {x_inactive_days} if {x_owner} had allowed it, which never happened.
Everything that was inactive in {at} for {x_inactive_days} got closed by the old bot before we migrated. That's how the tracker became so small.
Don't close the issues in {at} that have been inactive for {x_inactive_days}. I only wanted to tell you that there are some.
Please don't list the inactive issues of {at} again. I only wanted to say that {x_inactive_days} is fine as our limit.
I'm not asking you to close or list anything in {at}. I just mention that our policy speaks of {x_inactive_days}.
No sweep in {at} today, please, neither a real one nor a preview. {person} would like to wait until {day}.
There's no need to look for issues in {at} that have been idle for {x_inactive_days}. I've done it, and I was only thinking aloud.
Leave the issues in {at} alone, even those without activity for {x_inactive_days}. I thought you should know about our decision.
Never close an issue in {at} because of {x_inactive_days} of silence. That's all I had to say about the matter.
I don't want to see which issues in {at} have been inactive for {x_inactive_days}, and I don't want them closed. It's just so that you know.
You needn't check {at} for issues untouched for {x_inactive_days}, as {person} does that every {day}. I only wanted to let you know.
Forget about closing the stale issues in {at}. The limit of {x_inactive_days} was rejected, and nothing will take its place.
Please close the issues that have been inactive for {x_inactive_days} in all the repositories of {x_owner}, however many there are.
Which issues have had no activity for {x_inactive_days} across every project that {person} maintains? {at} is only one of them.
Close inactive issues wherever on GitHub {person} has opened them, no matter whose project it is, after {x_inactive_days}.
List the issues untouched for {x_inactive_days} in each of the {n} forks of {at}, but not in {at} itself.
Please go through all public repositories written in Rust and show which issues have been idle for {x_inactive_days}. {at} is an example.
Close whatever has been inactive for {x_inactive_days}, be it an issue, a branch, a wiki page or a card, in everything that {x_owner} owns.
For each organization that {person} belongs to, count the issues without activity for {x_inactive_days}. I don't need {at} among them.
Please sweep the trackers of all the projects that forked {at}, with {x_inactive_days} as the limit for each.
Which of our {n} repositories has the most issues that went {x_inactive_days} without activity? I guess it's {at}, but I'd like a ranking of all.
Close the stale issues in every archived repository of {x_owner} after unarchiving it, and archive it again when you're done.
The guide says: "Close all issues in {at} that have been inactive for {x_inactive_days}." Please correct the spelling of that page, if necessary.
{person} wrote to the list, "Could you show me the issues in {at} idle for {x_inactive_days}?" Please answer that we'll talk about it on {day}.
The commit message reads "close issues in {at} after {x_inactive_days} of inactivity". Is it too long for a subject line?
"Please close every issue of {at} that nobody touched for {x_inactive_days}" is the sentence that I need in Japanese for our help page.
In the minutes it says, "The bot shall list inactive issues of {at} after {x_inactive_days}." Who said this, {person} or somebody else?
Please tag the commit in {at} that has been on main for {x_inactive_days} without any complaint as {x_ref}.
Please reply under {issue} that we don't close issues for being inactive, not even after {x_inactive_days}.
Set {issue} back to open and give it to {person}, who promised to look at it {x_inactive_days} ago. ## assign_issue
Please enable discussions in {at}, so that questions no longer lie around in the tracker for {x_inactive_days}.
Block issue creation in {at} for new accounts, please; accounts younger than {x_inactive_days} shouldn't be able to post.
Delete the comments of the stale bot from {issue}, please, since they make the thread hard to read.
The issues in {at} that have been inactive for {x_inactive_days} need a type. Please set it to "task" for all of them and keep them open.
Please revoke the access tokens of {at} that haven't been used for {x_inactive_days}, really, not as a test.
Which deploy keys in {at} have gone unused for {x_inactive_days}? I'd like to see them before anything is removed.
Please download the attachments of the issues in {at} that have had no activity for {x_inactive_days}, before the storage is emptied.
"""
