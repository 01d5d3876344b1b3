"""Long requests in the very words of a maintainer's tool that ask for an action beside it, so that none fits. After ` ## ` stand the concepts that would fit if they were on offer."""
TEMPLATES = """
Your triage of {pr} came back clean this morning, with two approvals and green checks, so all that is left for you to do is merge it with a squash commit.
You told me that nothing stands between {pr} and main any longer. Then go ahead and put it into the merge queue, ahead of number {x_number} if that can be arranged.
The report that you wrote on the state of {pr} was spot on. Post it as a comment below the pull request so that {person} can read it there too.
Whoever reads {pr} should see at once that it is blocked, so please set the commit status to "pending" with a link to our policy page.
What stands in the way of {pr} is known: a conflict in the lock file. Resolve it for us and push the result to the contributor's branch.
We have triaged {pr} three times since {day} and the verdict was always the same. Convert it back to a draft now and spare us a fourth round.
For the record, I triaged {pr} by hand last night, wrote down what was missing and sent it to its author. Nothing else needs to happen on our side.
From {day} on, every pull request that is opened in {at} should be triaged by itself within the hour, so set up a workflow which takes care of that.
Is it you who decides whether {pr} is ready to merge, or do the branch protection rules of {x_owner} have the last word on such matters? I'm asking out of curiosity.
How does a triage of a pull request such as {pr} work on the inside, and which pages of the platform does it have to read? Explain it to a beginner.
I asked you a minute ago to check {pr} with a focus on tests, but its author has just withdrawn the whole change, so consider my question as never asked.
Under no circumstances should {pr} be inspected before the embargo ends on {day}, because even the titles of its files give away what has been found.
Add a section called "merge readiness" to the contribution guide of {at}, which tells newcomers what a pull request such as number {x_number} needs before it can land.
Our readiness check stumbles over pull requests from forks, {pr} being the latest victim. Fix the script in the tools folder of {at} so that it copes with them.
Because {pr} still lacks documentation, write the missing paragraphs on the new flag yourself and commit them to its branch before {person} comes back from lunch.
All of the draft pull requests in {at} which have been marked "ready" in their titles should be switched to the real state, number {x_number} first.
Count the branches of {at} that have no pull request at all, and tell me which of them {person} started before the reorganisation in spring.
Make the check called "security-scan" a required one in {at}, because {pr} would otherwise have gone in without anybody noticing that it had been skipped.
Since {pr} is blocked by nothing but a missing signature on the contributor licence, send {person} the form by e-mail and file the answer in our folder.
The triage macro shouldn't mention formatting when it looks at pull requests in {at}, as our bot takes care of that. Where can I change this setting for good?
Please unblock {pr} by removing the required review of {x_exclude1}, who left the company {n} weeks ago and will certainly never press that button again.
Pull request {number} in {at} was assessed, approved, merged and celebrated on {day}. I only mention it because you seemed worried about it last week.
Would it hurt the morale of volunteers if a machine triaged their pull requests in {at}, or do they rather appreciate quick answers? I'd love to read your thoughts.
Given that {pr} passed its security assessment, backport it to the long-term branch of {at}, where {n} customers are still waiting for the correction. ## backport_change
Set the milestone of {pr} to {x_ref}, because a pull request that is ready and has no milestone gets overlooked when we plan our releases. ## milestone_progress
After {pr} was merged, its branch stayed behind together with {n} others whose pull requests are closed. Sweep all of those merged branches out of {at}, please. ## delete_merged_branches
I'd rather not hear what {pr} lacks. Just tell its author, who is here for the first time, a warm welcome and hand over our starter guide. ## welcome_contributor
Check {pr} out into a folder on my laptop, start the app from it and leave it running, since I want to click through the new dialog myself.
Next to the merge button of {pr} there should be a link to our preview server. Deploy its branch there and add the address to the description.
In our tracker, the word "triage" is a column on the board. Drag the card of {pr} from there to "in progress" without looking into the code.
Subscribe me to {pr}, so that I get a message whenever its state changes from blocked to ready, and unsubscribe me from {x_pr}, which is only noise.
The merge of {pr} is planned for {day} at noon. Put this appointment into the calendar of our team and invite everybody who left a review.
Who triaged {pr} the first time, was it {person} or the intern, and at which hour was that? The audit wants a name and a timestamp in its log book.
Let the label "needs-triage" disappear from {pr} and from the {n} other pull requests in {at} that have already been looked through by {person}.
If you were about to report on the readiness of {pr}, please don't, since {person} is sitting next to me and has just explained every open point.
The pull request template in {at} asks for a test plan, which half of the people leave blank, as in {pr}. Make that field mandatory.
Lower the number of approvals that {at} demands for a merge from two to one, otherwise pull requests like number {x_number} will be stuck until winter.
Move {pr} from {at} to {x_at}, keeping its review comments, because the code which it changes has been living over there since the split.
Having read your assessment of {pr}, I disagree with the part about tests, and I've told {person} so. Let's leave it at that and go home.
Please rename the branch behind {pr}, as the name with the customer in it must not be public when the change is checked by outsiders on {day}.
Rebase {pr} onto the newest main, since being {n} commits behind is the single thing that your last report had to say against it.
For the pull requests of {at}, I'd like a dashboard in our wiki with a traffic light for each, which updates itself every {n} minutes.
When {issue} was triaged as severe on {day}, nobody told the on-call engineer. Page {person} right now and pass on the link, the verdict itself is final.
Since the triage of {issue} says "bug, high", copy these two words into the matching fields of the ticket, and don't reconsider the judgement.
Close {issue} with a kind word, because its triage showed that the reporter had simply forgotten to plug in the device that all of this is about.
We triage tickets of {at} in a meeting every {day}. Send the invitation to {person} and the {n} others, with the dial-in number in the first line.
My triage of {issue} is finished: it's a duplicate of {x_issue}. What remains is to link the two and close the younger of both tickets.
How is one supposed to rate the severity of a ticket like {issue}? I'm looking for a general scale with four levels that I could print and hang up.
Assign {issue} to whoever is on triage duty this week, and if that should be {person} again, to the deputy from the second team. ## assign_issue
Turn {issue} into a discussion, since it is neither a bug nor a feature request but a philosophical question about what a backup is, with {n} participants by now.
Create a rota for the triage of new tickets in {at}, in which {person} never has to work on a Friday and everyone gets {n} weeks off.
You needn't find out how bad {issue} is, for we've known that since the {n} phone calls last night. Post a status update on our incident page instead.
Write a fix for {issue}, whose cause and severity have been settled since {day}, and open a pull request which mentions that number in its description.
I withdraw what I said about {issue}: no classification is needed any more, because the reporter found the mistake in their own configuration and has apologised to {person}.
The issue form in {at} should ask reporters to judge the severity on their own. Add a drop-down menu with four choices right below the version field.
Once a ticket in {at} has been triaged, its label "triage" should vanish without anybody's help. Write a small action that does so and test it on {issue}.
Is there any harm in leaving tickets such as {issue} without a severity for {x_inactive_days}, legally speaking, if our contract promises "prompt treatment of all reports"?
{person} triaged {issue} as harmless and it turned out to be a disaster. I'm telling you this so that you don't wonder about the mood in our chat.
Escalate {issue} to the vendor of the database. Their portal wants our customer number, the severity that was found, and the name of somebody who answers the phone.
The verdict under {issue} was reached too hastily. Delete that comment from the ticket before the reporter wakes up on the other side of the world.
Raise the priority of {issue} from low to urgent in the tracker, as the chief executive has met the same bug on stage in front of {n} journalists.
Translate {issue} from Japanese into English and edit the description accordingly, because our triage team at {x_owner} doesn't include a single person who can read it.
Please transfer the security report {issue} to the private advisory area, where it should have been filed in the first place, and hide it from the public list.
Do not look at {issue} yet, whatever it may be about. {person} wants to try the training exercise on it first and must not be influenced by anyone.
Let the reporter of {issue} know that their ticket was examined by two engineers, that it is confirmed, and that a correction will arrive with {x_ref}.
Which of our colleagues has triaged the most tickets in {at} since {day}? We want to hand that person a small trophy at the summer party. ## list_contributors
For {issue} we need the next step taken and not described: order a replacement of the faulty sensor and have it sent to {person} by express.
Make your triage stricter in future, so that a ticket without a stack trace in {at} always counts as incomplete. Save that as a rule for everyone.
Split {issue} along the lines that its assessment suggests, into one ticket on the crash and another on the wording, and close the original.
The person who reported {issue} deserves a reward from our bounty programme. Transfer {n} euros to them and write the receipt number into our ledger.
Because two people looked into {issue} at the same time yesterday, mark it as "taken" in the tracker and put {person} down as the only one responsible. ## assign_issue
I've heard that {at} uses four severities and {x_at} five. Why do the two teams of the same company differ in that, and who came up with it?
Close every ticket in {at} that carries the verdict "not a bug", beginning with {issue}, no matter when somebody wrote there for the last time.
Change the type of {issue} from feature to bug in the sidebar. That's what the first look revealed, and {person} has signed it off.
The crash from {issue} should be reproduced on a real phone, with version {x_ref} installed and the network switched off, so please do this and film it.
Unsubscribe the whole triage team of {x_owner} from {issue}, since the flood of notifications has driven two of them to mute the tracker entirely.
Pin {issue} above all others in {at} while the incident lasts, since people file the same report again every {n} minutes without having a look around.
Once upon a time, {issue} was the gravest bug that {at} had ever seen. We fixed it with one character and laughed for a week.
Give me a template for a bug report that makes triage easier than in the case of {issue}, where we had to ask {n} questions before anything became clear.
We've agreed on the severity of {issue} already. Work out how many hours the repair will take and enter that estimate in the project's effort field.
Nobody may classify {issue} as a security matter before the lawyers of {x_owner} have spoken, so please keep your hands off it until {day}.
The bot that triages new tickets in {at} answers at night and wakes our users with its mails. Restrict its schedule to office hours, please.
What did {person} mean by "triage fatigue" in the talk about {at} last week, and is there any research on it which I could cite in my thesis?
The summary of open issues in {at} that you wrote on {day} is still correct, so send it to the board by e-mail and put {person} in copy.
Closed issues are what I'm after: give me an overview of everything in {at} that was resolved since {day}, and leave out whatever is still open.
We don't need another survey of the open tickets in {at}. We need somebody who sits down and fixes the {n} oldest ones, so please start with {issue}.
Every Monday at nine, a digest of the open issues in {at} ought to land in our chat channel. Set up a scheduled job for that, with a limit of {x_limit} entries.
The spreadsheet in my outbox has one row for each of the open issues in {at}. Upload that file to the shared drive, and let only {person} and me read it.
An overview of the open pull requests in {at} would help me more than one of its issues, so list the former, oldest first, with their authors.
Summarize the discussions in {at} that are still unanswered, at most {x_limit} of them, but keep away from the issues, which {person} already has in hand.
What would you say makes a good summary of a backlog with {n} open issues, as we have in {at}: a table, a story, or rather a chart?
For years, {person} wrote an overview of the open issues in {at} by hand each week, with little drawings in the margin. We still miss those letters.
I asked for the ten most commented issues of {at} earlier, but in the meantime the meeting was called off, so please drop that request.
Put the label {x_open_label} on all open issues in {at} that mention printing, so that our overview of this topic stops missing half of them.
Hide the list of open issues in {at} from the public while the takeover is being negotiated, since every line of it gives our rivals something to gossip about.
Sort the open issues of {at} on the project board by the number of their comments, dragging the liveliest to the top of the first column.
Assign the {n} newest open issues in {at} to the members of the night shift in turn, one for each, and let {person} go first. ## assign_issue
Merge the open issues of {at} into the tracker of {x_at}, with all comments and labels, since two backlogs for a single product drive us mad.
Lock all open issues in {at} for the weekend, because nobody is there to moderate them and the last overview showed {n} quarrels in a row.
How many bytes does the page with the open issues of {at} weigh, and why does it take longer to load than that of {x_at}?
Draw me a diagram with the number of issues opened and closed in {at} for each week since {day}, to be printed on the back cover of our yearly report.
Delete the saved search "all open bugs" in {at}, as it shows a wrong number of tickets and confuses those who want a quick look at the backlog.
When you sum up the backlog of {at} in future, always leave out tickets with the label {x_skip_labels1}. Please store this as the default for my whole team.
Nobody is to list the open issues of {at} for the journalist who will call on {day}, no matter how politely she asks. Say that it's confidential.
The open issues of {at} are in three languages. Translate their titles into English right there in the tracker, {x_limit} a day, so as not to flood the inboxes.
Read the overview of open issues aloud to {person}, who is on the telephone and can't see a screen. It's on the first page of the wiki of {at}.
Who is allowed to view the backlog of {at} since we made it private, and is {person} one of them? I couldn't find any page that lists the permissions.
Milestones, not issues: which ones are open in {at}, when are they due, and which of them, if any, is going to miss its date? ## milestone_progress
Tell me which open security advisories there are for the packages that {at} depends on. The ordinary issues in our tracker have been summarised already by {person}. ## audit_dependencies
Write an answer below each of the {x_limit} latest open issues in {at}, saying that we are on holiday until {day} and will read them all afterwards.
Our overview page in the wiki of {at} still shows the open issues from last spring. Replace that paragraph by the text which {person} put into the chat.
Rank the people who reported the open issues of {at} by the number of their contributions, as we'd like to hire one or two of the most diligent. ## list_contributors
Could the summary macro be switched off for {at}? We have a commercial service for backlog reports since {day} and don't want two versions of the truth.
Please get the open issues of {at} onto paper: order a print of the whole tracker, bound, {n} copies, delivered to the address of {x_owner}.
Copy the overview that I dictated this morning into the description of {issue}, which serves as the index for everything that is open in {at}.
I have looked through all of the open issues in {at} myself, the old as well as the new, and nothing in there worries me. Thank you for offering, though.
Create {n} fictitious open issues in {at}, with plausible titles and labels, so that we can demonstrate to a customer what an overview would look like.
Change who gets notified about open issues in {at}: the support desk only for those labelled {x_open_label}, the developers for everything else, {person} for nothing.
Compare the trackers of {at} and {x_at} with respect to their number of labels, and remove from each whatever the other doesn't have. Open issues shall stay open.
Is it considered rude to leave a bug report open for {x_inactive_days} in a project such as {at}, provided that somebody at least said "thank you" below it?
The overview you gave of {at} had an issue of a private customer in it. Find out how that could happen, and change the access rights so it can't again.
Please add each open issue in {at} which bears the label {x_open_label} to the milestone {x_ref}, as was agreed at the round table with {person}. ## milestone_progress
Vote on my behalf, with a thumbs-up, for the {x_limit} most commented open issues in {at}, so that our company's wishes climb in the ranking.
It's the wish of {person} that all open issues in {at} get an estimate in hours. Fill that field in for each, by gut feeling if you must.
The release notes from {from_ref} to {to_ref} of {at} are finished, printed and proofread. Put them on the release page now and press the button. ## publish_release
Your notes for {at} between {from_ref} and {to_ref} call the company by its old name. Please correct this on the published page, where {n} people have laughed about it.
Tag the head of main in {at} as {to_ref}, because everything since {from_ref} has been tested, and leave writing the notes to {person}, who insists on it.
Draft releases pile up in {at}, from {from_ref} all the way to {to_ref}. Delete each of those drafts, but keep the published ones and their notes.
Translate the release notes of {to_ref} in {at} into Polish and Czech, and save both versions in the docs folder next to the English original.
Yesterday I asked you for the changes between {from_ref} and {to_ref} in {at}. That request is void, as the customer decided to stay on the older version.
Before anybody writes notes on {to_ref}, make certain that every commit in {at} since {from_ref} is signed, and sign those that aren't with the key of {person}.
Why do the release notes of {at} start at {from_ref} and not earlier? Was there another changelog before, in a different place, that got lost when {person} left?
Automate the notes of {at} for us: whenever a tag like {to_ref} gets pushed, a workflow should compose the text and mail it to the translators.
The changes between {from_ref} and {to_ref} of {at} have broken our plug-in. Adapt the plug-in in {x_at} so that it works with both versions.
Install {to_ref} of {at} on the {n} machines in the laboratory where {from_ref} is running at present, and restart them one after another during the night.
I compared {from_ref} and {to_ref} of {at} by myself, line by line, and wrote the notes in the train. They've been online since {day}, as you'll have seen.
Move the tag {to_ref} in {at} back to the commit that carried {from_ref}, because the changes in between were meant for a different customer altogether.
Configure the changelog generator in {at} in such a way that it groups changes by component, starting with {x_ref}, and ignores commits by the dependency bot.
Is it customary to mention every single contributor in the release notes of a project like {at}, or only those whose first change went in after {from_ref}?
Please refrain from composing any notes for {from_ref} to {to_ref} in {at}, since our lawyers are still checking what may be said about the patent.
Cherry-pick whatever touched the parser between {from_ref} and {to_ref} onto the maintenance branch of {at}, because {n} schools cannot upgrade before the summer holidays. ## backport_change
Roll {at} back from {to_ref} to {from_ref} in the shop, because the changes cost us {n} orders an hour. Whoever is curious may read the notes later.
Let all subscribers know that {to_ref} of {at} has been withdrawn, that {from_ref} is to be used instead, and that a detailed report by {person} follows on {day}.
Append the notes which {person} wrote about {to_ref} to the file CHANGELOG in {at}, right above the paragraph on {from_ref}, and commit that with my signature.
Build installers of {at} for each version from {from_ref} to {to_ref}, since the museum of software wants to put them on display, with their boxes.
Which packages has {at} begun to depend on between {from_ref} and {to_ref}, and does any of them have a known vulnerability? An audit is what I need, no notes. ## audit_dependencies
Our style guide says that release notes use the past tense. Write a linter which enforces that in {at}, and let it run on every tag after {x_ref}.
Read what I've written about {from_ref} to {to_ref} of {at} and correct my commas, as English isn't my mother tongue. The contents should remain untouched.
The audience of the notes for {at} is set to "developers" in your settings, I believe. Make it "users" once and for all, for every future version.
Since nobody reads release notes at {x_owner}, shoot a short film about {to_ref} of {at} with {person} in front of the camera, two minutes at most.
Subscribe my address to the releases of {at} so that I hear about versions after {to_ref}, but spare me all mails about its issues and pull requests.
Freeze the dependencies of {at} at what they were in {from_ref}, because the upgrade that came along with {to_ref} has doubled the size of our app.
Add {x_pr} to the release {to_ref} of {at} at the last minute by merging it, tagging again, and uploading new packages in place of the ones there. ## publish_release
Tell me who has the right to edit published release notes in {at}, because the paragraph on {to_ref} was altered overnight and {person} denies everything.
We decided at breakfast to skip {to_ref} in {at} and to go from {from_ref} straight to the next major version. So there's nothing to describe for now.
Convert the notes of all versions of {at} between {from_ref} and {to_ref}, which lie in the wiki as plain text, to the XML format that our store demands.
The date below {to_ref} on the release page of {at} is wrong by a year. Change it, and make sure the order of the list doesn't suffer.
Schedule the publication of {to_ref} for {at} on {day} at six in the morning, with the notes which are saved in the draft at the moment. ## publish_release
Deprecate every package version of {at} in the registry from {from_ref} up to {to_ref}, with a message that the signing key was stolen on {day}.
If I wanted to write release notes for {at} in verse, would you consider this unprofessional, or might the users of {x_ref} be delighted by such a thing?
Compute the checksums of all files attached to the releases of {at} between {from_ref} and {to_ref}, and write them into a text file next to each.
Without looking at the changes themselves, create a milestone called {to_ref} in {at}, due {n} days after {from_ref} came out, and put {x_issue} into it. ## milestone_progress
Open a pull request in {at} which replaces {from_ref} by {to_ref} wherever the number occurs in the manual, and request no reviews for it.
Leave a note for {person} that the release of {at} is theirs from {to_ref} on, and take my name off the list of release managers.
Stale branches rather than issues are our trouble: delete those in {at} that received no commit for {x_inactive_days}, unless their name begins with "keep" or they belong to {person}. ## delete_merged_branches
Close the stale pull requests of {at}, meaning those that saw neither a push nor a comment for {x_inactive_days}, and leave all of the issues exactly as they are.
The {n} stale issues that you closed in {at} on {day} were still needed by the support desk, so reopen the whole lot and apologise to their reporters.
Set up the stale bot in {at} with a limit of {x_inactive_days}, an exemption for tickets labelled {x_skip_labels1}, and a friendly message. Commit that file to main without touching any ticket today.
Instead of closing issues in {at} that were quiet for {x_inactive_days}, assign them to {person}, who has been hired for the sole purpose of dealing with forgotten wishes. ## assign_issue
Do you think that closing stale issues after {x_inactive_days} drives volunteers away from a project such as {at}? {person} says so, whereas I believe that nobody even notices.
No issue in {at} may be closed for inactivity until further notice, however long it has been silent, because the ombudsman is investigating how we treat old complaints.
On {day} I closed all tickets in {at} which had been idle for {x_inactive_days}. There were {n} of them, and so far not one person has protested.
The threshold in the workflow file of {at} says {x_inactive_days} before a ticket is considered stale. Double that number there, and mention the vote of our assembly in the commit.
I wanted you to sweep the issues of {at} that are older than {x_inactive_days}, but {person} has just talked me out of it, so leave everything the way it was.
Remind the reporters of all issues in {at} with no reply for {x_inactive_days} that we're waiting for their answer. Nothing is to be closed, a polite nudge will do.
Lock the conversations below issues in {at} that have been closed for more than {x_inactive_days}, so that nobody revives a dead thread with a "me too" any longer.
Cached artifacts in {at} that haven't been used for {x_inactive_days} eat most of our storage. Purge them tonight, without going near the issues or the pull requests.
Which discussions in {at} had no activity for {x_inactive_days}? I'd like to see those alone, since {person} takes care of the stale issues once a month.
Erase the label "stale" from the tickets in {at} that somebody commented on during the past {n} days, since the bot forgets to take it off again.
Move issues of {at} that slept for {x_inactive_days} into the repository {x_at}, which we've opened as an attic, and keep them open over there.
Deployments that have been inactive for {x_inactive_days} still show up on the front page of {at}. Remove these, so that visitors see no more than the {n} current environments.
Who configured the stale sweep in {at} to start after {x_inactive_days}, when was that, and is there any record of a vote on it? The community is asking for transparency.
Mark the issues of {at} that nobody has touched for {x_inactive_days} with {x_open_label}, add a comment for the author, and come back to me before you do anything else.
Unpublish all packages of {at} that nobody downloaded for {x_inactive_days}. The tickets about them remain open, as customers may want to read them until the contract ends.
From now on, I want dormant tickets in {at} to be closed each night after {x_inactive_days} without anybody's command, so write the cron job that does this for us.
The list of stale issues that you made for {at} looked good to everyone. Send it to the mailing list now, and say that objections are welcome until {day}.
Give members who were inactive in {x_owner} for {x_inactive_days} a last warning by mail, then take away their write access to {at}. This is about people, not about tickets.
Under which circumstances would a court regard the closing of an inactive ticket as a refusal of warranty? We have several of this kind in {at}, one from {person}'s own lawyer.
Forks of {at} without a single commit for {x_inactive_days} make the network graph unreadable. Ask each of their owners by mail whether the fork might be deleted.
Add a paragraph about stale issues to the contribution guide of {at}: what we mean by that word, why {x_inactive_days} were chosen, and how an author may object.
Please exempt tickets labelled {x_skip_labels1} from the nightly sweep in {at} by changing its configuration. The sweep itself will start at midnight as always, you needn't trigger it.
The milestones in {at} that ended more than {x_inactive_days} ago are all still open. Close them, and carry whatever is unfinished over to {x_ref}, please. ## milestone_progress
Revoke access tokens for {at} which nobody has used in {x_inactive_days}, because the insurance company wants proof that we tidy up such things just as carefully as old issues.
We've had enough of automatic closings. Uninstall the stale app from {at}, delete its label, and publish an apology in the name of {person} on our blog.
I read somewhere that {x_owner} deletes tickets after {x_inactive_days} of silence. Is that a mere rumour, or has it ever happened in {at} to somebody you know?
The label for tickets that are idle in {at} is a depressing grey. Paint it sky blue, call it "sleeping", and write a description that doesn't sound like a threat.
Snooze the oldest inactive tickets of {at} until {day}, so that they vanish from our board for the time being and come back by themselves with a notification.
As {at} is going to be archived on {day}, put a banner at the top of its readme which explains that inactive issues won't be answered any more.
Lots of self-hosted runners registered for {at} have been offline for {x_inactive_days}. Remove those machines from the settings, and tell {person} their names for the inventory.
Before the conference, I'd have let you close everything in {at} that was older than {x_inactive_days}. Now I've changed my mind, and the old tickets may live.
Vote down the proposal of {person} that issues in {at} should be closed after {x_inactive_days}, and give as our reason that some bugs simply are hard to fix.
Someone wrote below {issue} that it shouldn't be called stale after merely {x_inactive_days}. Hide this remark as off-topic, and leave the ticket itself open.
Archive the wiki pages of {at} which haven't been edited for {x_inactive_days}, because outdated instructions do more harm than all of our stale tickets taken together.
Our partner {x_owner} wants the dates on which {n} dormant tickets in {at} were closed last year to be certified by a notary. Arrange an appointment on {day}.
Suspend the daily stale check of {at} until {person} is back from the hospital, since nobody else can tell which of the silent reports still matter.
The reviewers that you suggested for {pr} are all fine with me, so request a review from each of them and set a deadline on {day}.
Nobody needs to review {pr}, it only moves a comma. Approve it in the name of the docs team and tell {person} that they may go ahead.
Assign {pr} to the two reviewers at the top of your list, {x_exclude1} among them, and take {person} off, who is about to leave for a sabbatical. ## assign_issue
Write a CODEOWNERS file for {at}, so that reviewers of pull requests such as number {x_number} get picked by the platform and not by whoever shouts loudest.
Our rule in {at} is two reviewers for each pull request. Raise this to three for everything that touches the payment folder, {x_pr} being the reason for it.
I have suggested {x_exclude1} and {person} as reviewers for {pr}, both said yes within the hour, and the review is scheduled for {day}. Just so that you know.
What is the difference between a reviewer and an assignee on a pull request like {pr}, and does it matter for the statistics of our team?
Thank the {n} people who reviewed {pr} with a card each, designed by {person} if possible, since they sacrificed their whole weekend for the sake of our deadline.
Forget about finding reviewers for {pr}, which I asked for before lunch. Its author closed it two minutes ago and will send in something quite different next week.
Please review {pr} yourself, line by line, and leave your remarks right beside the code, because all people who know that part are on strike until {day}.
Split the review of {pr} between {x_exclude1} and {person} by sending the first half of its files to one and the rest to the other, with a personal message.
Do not propose anybody for {pr}, least of all {x_exclude1}: the committee names its reviewers by lot, and every hint from outside would make the draw invalid.
How many reviews has {x_exclude1} done in {at} since {day}, and how long did each of them take on average? It's for the yearly appraisal.
The people who reviewed {pr} belong in its commit message. Add a "Reviewed-by" line for each of the {n} and push the branch again with force.
Exclude {x_exclude1} from all future suggestions of reviewers in {at}, as a permanent setting, because that account belongs to a robot and never answers anybody.
Create a team called "parser-reviewers" in {x_owner} with {x_exclude1} and {person} as members, and give it the right to approve pull requests in {at}.
Who chose the reviewers of {pr} back then, and why was the author of the original module passed over? I'd like to understand the politics behind that.
If the reviewers of {pr} don't answer by {day}, dismiss their pending requests one after the other and let {person} decide alone what becomes of it.
It would make me happy if {x_exclude1} got an invitation to {at} with write access, so that their reviews count towards the number which we require.
Put a comment on {pr} that mentions the three suggested reviewers by name, {x_exclude1} included, and asks which of them would have time before {day}.
Choosing reviewers by the history of a file has been criticised as unfair. Summarise the scientific debate on that for me, and take {at} as your running example.
Pair {person} with a mentor for reviewing code in {at}. It should be a colleague with patience rather than the one who happened to write most of number {x_number}.
Publish the names of all reviewers who worked on {at} during this year in the hall of fame on our website, with a photo of each. ## list_contributors
Withdraw the review request that went out to {x_exclude1} on {pr} by mistake, before it ruins their holiday, and keep those of the {n} others.
Turn on the load balancing of review requests for our team in {at}, with {n} open requests as the maximum for a person and {x_exclude1} left out of it.
The suggestion of reviewers for {pr} went to a public channel, where it shouldn't have been. Take down that message, and write to {person} about what happened.
Since {day}, the bot has been inviting reviewers to drafts such as {pr} too. Change its settings so that it waits until a draft is declared ready.
Show me all pull requests in {at} for which {x_exclude1} has been asked to review and hasn't answered within {n} days. No new names are wanted, only the backlog.
Reviewing {pr} took {person} nine hours. Book these on the project's account, in the row for quality assurance, and send the sheet to the accountant of {x_owner}.
Remove the sentence "please suggest a reviewer" from the pull request template of {at}, since newcomers can't know whom to ask and feel embarrassed by it.
We need somebody who reviews our contract with {x_owner}, not code. Which law firm would you ask, if the matter is as tangled as {at}?
{x_exclude1} and {person} reviewed {pr} at the same time and contradict each other. Arrange a call between both, and record what they agree upon in the pull request.
Would {x_exclude1} feel offended if I asked somebody else to review {pr}, after all those years of working together on {at}? You know people better than I do.
Transfer the pending reviews of {person} in {at} to {x_exclude1}, starting with {pr}, because the former moves over to the sales department on {day}.
Let the reviewers of {pr} see a preview: start the app from its branch on our demo server, and add the address where they'll find it.
The reviewers of {pr} are known, their verdict is positive and the author is glad. Please cherry-pick its last commit into the release branch of {at}. ## backport_change
Count how often {x_exclude1} was suggested as a reviewer in {at} last quarter, and switch the feature off if it was more than {n} times.
I'm preparing a workshop on code review at {x_owner}. Give me {n} exercises of growing difficulty that could be done with the files of {at}.
Block {x_exclude1} in {at}, as that account leaves hostile reviews everywhere, the last one on {pr}, where three of our reviewers gave up because of it.
As agreed with {person}, the reviews for {at} will be paid from {day} on. Add a page about the fees to the handbook, and tell nobody the amounts beforehand.
The log of {run} contains the private key of our mail server, so delete all logs of that run before somebody outside the company gets to see them.
Nobody needs to fetch the log of {run}, since {person} has printed it already. What I'm asking for is that you keep the run itself from expiring on {day}.
In the log of {run} we found the bug on line {x_number}. Now please repair it in the code of {at} and push the correction to the same branch.
Logs of workflow runs in {at} disappear after {x_inactive_days}, which is too early for our auditors. Prolong that period in the settings to the maximum the platform allows.
Stream the logs of every workflow run in {at} to our central log server from {day} on, and let {person} know the address of the new endpoint.
The artifacts of {run} are what we want, not its log: unpack the test coverage from there and put the pages on our intranet.
I read the log of {run} over breakfast, every single line, and the cause was a full disk. {person} has emptied it, so consider the matter closed.
Please mask the customer's name in everything that workflows of {at} print, by adding it to the secrets, as the output of {run} showed it {n} times.
How do I download the log of a workflow run with the command line tool on my own laptop? Use {run} as the example in your explanation, but leave it untouched.
I asked for the failed steps of {run} because I thought it was ours. It belongs to another team, so kindly cancel that request and don't open anything.
Turn on debug logging for all future workflow runs in {at} by setting the two secret variables, as {run} was far too taciturn to be of any use.
The output that you captured from {run} was helpful. Attach it to {issue} as a text file and mention {person}, who has been waiting for it.
Who has opened the logs of {run} since {day}? Our security officer requires the names of everybody who might have seen the password in there.
The log format in {at} differs from what our parser expects. Write a tool which turns lines such as those of {run} into JSON and put it under scripts.
Do not open the log of {run} on any machine in this network, because it contains control characters which made the terminal of {person} execute a command.
Whenever a workflow run fails in {at}, its log should be mailed to whoever pushed last. Build this into the workflow file, and add a switch to disable it.
Open an issue in {at} about the failure of {run}, with the excerpt from its log that I've got in my clipboard and with {person} in copy.
Would you say that workflow logs of a public project like {at} fall under data protection if they contain the login names of its contributors? Our lawyer hesitates.
Cancel {run}, whose log has been repeating the same line for {n} minutes. I've got a copy of the output, so there's nothing worth waiting for.
Approve the deployment that {run} is holding back. I've read its log up to the point where it waits for a person, and everything looks as it should.
The server log, rather than that of any workflow run, tells what went wrong on {day}. Get it from the machine where {at} is installed and send it to {person}.
Move the step that uploads logs in {at} to the end of the workflow, since {run} died before it ever got there and left us without evidence.
Because the log of {run} is in Chinese, I had it translated by {person}. Save the translation in the wiki of {at}, below the page on builds.
Rename the job "test-2" in {at} to something that one recognises in a log, because I spent an hour of my life in the wrong part of {run}.
Which regular expression finds all warnings in a log that looks like the one of {run}, but not those which come from the compiler's own headers?
Add up the minutes that all workflow runs of {at} have consumed since {day}, and tell me what they cost us at {n} cents apiece. The logs don't matter.
Let me know as soon as {run} is over, by a text message to my phone, since I don't want to stare at its log during the concert.
The audit log of {x_owner} is supposed to show who changed the secrets of {at} after {run} had leaked one. Export the entries since {day} for our lawyers.
Archive the logs of all failed runs in {at} from {day} on in our own storage bucket, automatically and forever, and drop everything that comes from successful ones.
Someone has linked to {run} from {issue} and claims that its log proves their innocence. Remove the link, the ticket is no court of law.
Please turn the colours off in the output of our workflows in {at}. The log of {run} was unreadable for {person}, who uses a braille display.
The commit history, not the log of the build, is what {person} meant: show who changed the file "deploy.yml" in {at} between {day} and today.
Pull requests in {at} should get a comment with the last {n} lines of the log when their workflow has failed. Is there a ready-made action for this?
We've pinned down the culprit with the help of the log from {run}: it's the new cache. Clear all the caches of {at} and disable that step.
I'd rather you didn't send me logs such as that of {run} any more. Put me on the list of people who only hear about successful deployments.
The person who started {run} wasn't entitled to do so, as its log proves. Restrict the right to launch workflows in {at} to the {n} maintainers.
Our log viewer for {at} cuts long lines off after two hundred characters. Raise this limit in its settings, so that traces like those in {run} stay whole.
{run} wrote {n} megabytes of log because of one chatty library. Silence this library in the test settings of {at}, and explain the change in the commit message.
What was the weather like in the data centre when {run} failed? Its log is blameless, so {person} and I have a bet going about the heat.
Read the workflow file that produced {run} and rewrite it for the build system of {x_owner}, where the logs are kept for {n} years.
Don't rerun anything in {at}. Rather, disable the nightly workflow altogether until {person} has replaced the broken test machine, which should be the case by {day}.
The failed jobs of {run} have been rerun twice by {person} and passed at last. Mark the check on {pr} as successful, since the platform still shows the old result.
Stop the second attempt of {run} at once. Somebody restarted it by accident, and in a few minutes it would overwrite the data of {n} customers.
If a job fails in {at}, it should be retried automatically up to three times. Put this into the workflow file, and leave past failures such as {run} alone.
I had begged you to restart {run}, but it turns out that the vendor shut the service down for good. Please forget about it, another attempt would be pointless.
Rerunning jobs costs us money. Therefore nobody is permitted to start {run} again before {day}, when the new quota arrives, not even if {person} says so.
Why does the platform forbid restarting a workflow run after {x_inactive_days}, and who thought of that limit? I stumbled upon it with {run} and wonder about the reasons.
Trigger the workflow "publish-docs" in {at} by hand, with {x_ref} as its input. It's a fresh start of something else and has nothing to do with the failure of {run}.
Skip the flaky test that made {run} fail, by marking it as expected to fail in the code, instead of rerunning the thing again and again.
Schedule the workflow of {at} that failed in {run} for three o'clock at night from now on, when nobody competes with it for the machines.
We restarted {run} on {day}, it went through in {n} minutes, and {person} brought cake. Nothing is left to do, I simply wanted to share our joy.
The rerun button on the page of {run} is greyed out for our interns. Grant them the permission they need in {at}, but no more than that.
Revert the commit that broke {run} and let the pipeline be. There's no sense in starting jobs again as long as the bad code is in main.
Move the failing job of {run} to a separate workflow file, so that in future the others needn't be repeated along with it. {person} will review the change.
Delete the failed runs of {at} from the list, beginning with {run}, because the red crosses frighten the investors who'll visit our page on {day}.
Give the workflow in {at} a bigger machine with {n} cores in its settings, since all of us are fed up with retrying jobs such as those of {run}.
{person} pressed "rerun failed jobs" on {run} without asking. Who can see such actions in {at} afterwards, and can they be made visible to the whole team?
Make the check behind {run} optional for merging in {at}, as the third rerun in a row has shown that it depends on the phase of the moon.
Restart the production server that {run} deployed to, not the run itself. It's been answering with errors since {day} and the deployment looks fine.
Is the practice of rerunning failed jobs until they turn green regarded as cheating in a certification like ours? {run} was repeated {n} times before the audit of {at}.
Add a concurrency group to the workflow in {at}, so that a new push cancels older runs like {run} and nobody feels the urge to restart them.
Take the self-hosted runner on which {run} failed out of the pool, reinstall its system, and register it for {at} again once the disk has been exchanged.
The retries that you started for {run} yesterday are the talk of the office. In future, ask {person} before you rerun anything in {at}, and note this in your settings.
As {run} fell victim to the power cut, I'd have asked you to repeat it. The new push by {person} made this unnecessary, so please leave it in peace.
Promote what {run} has built to production, although one of its jobs was red. {person} has accepted the risk in writing, and a repetition would take until {day}.
Notify {person} each time somebody reruns a failed workflow in {at}, with the number of the run and the reason, beginning with those of this week.
A run of {at} that fails twice should open a ticket by itself, with the label {x_open_label}. Extend our workflow accordingly, and don't touch {run} meanwhile.
Bisect the commits of {at} since {x_ref} to find the one after which {run} started to fail. Starting the same jobs again would tell us nothing new.
Replace the expired token that broke {run} by a fresh one in the secrets of {at}. I'll press the rerun button on my own when I'm back.
Our mirror at {x_at} runs the same workflows as {at} and fails as well. Switch off actions over there, as a second set of red runs like {run} helps nobody.
May I ask who pays for the minutes when an outsider's workflow is started again, as happened with {run}, and whether {x_owner} gets a bill for this?
Upgrade the action "checkout" in all workflows of {at} to its newest version, because {run} failed due to the old one, and open a pull request with the change.
Turn {run} into a required example for our training: freeze it, protect it against deletion, and write down for newcomers why it failed and how {person} repaired it.
Stop the bot that keeps restarting failed jobs in {at}. It tried {run} no fewer than {n} times last night, which has emptied our budget for the whole month.
Rather than giving {run} another chance, roll the database back to the state before it, as its failed migration has left {n} tables half converted.
You have already told us in detail what {pr} lacked, {person} has added every bit of it, and the checks are green again, which is why I now want you to merge it instead of examining it.
Although the question whether {pr} is ready to merge was on today's agenda, we ran out of time, so please move this item to the meeting on {day} and tell the {n} participants.
Because the pull requests of our interns are blocked by the same missing paragraph in the manual every time, {pr} being the fifth, write that paragraph for {at} and commit it straight to main.
As long as the freeze lasts, any attempt to find out whether {pr} could land is a waste of time, so I'd ask you not to look at it and to come back after {day}.
It isn't {pr} itself that should be assessed but the company behind it: find out who owns the firm that its author works for, since our legal department suspects a conflict of interest.
When I clicked on "ready for review" in {pr}, I had the wrong tab in front of me. Undo that, so that it's a draft again, and apologise to the {n} people who got a mail.
My professor wonders whether a language model can judge the readiness of pull requests at all, with those of {at} as the data. Which books or papers would you put on the reading list for a beginner?
We used to triage pull requests in {at} by hand, then {person} left and nobody did it any more, until you came along. It's going much better now, thanks to you, and {pr} was the proof.
Once {pr} is merged, which will be the case by {day} according to your report, deploy the main branch of {at} to the staging machine and run the database migration with a dump taken beforehand.
Could you add me as a second author to {pr}? I wrote half of its tests before {person} took over, and in the history of {at} my name doesn't appear anywhere.
Instead of a verdict on {pr}, its contributor would like some company: pair with her in our video room on {day}, share your screen and write the missing tests together.
The branch protection of {at} treats a pull request as blocked as soon as a single conversation is open. Remove this rule, because in {pr} it's merely a joke about cats that keeps everything waiting.
You classified {issue} as a feature request, and so did {person}, therefore it has no business in the bug tracker any longer. Convert it to an entry in the ideas forum and close what is left behind.
It was me who filed {issue} late at night, and it was nonsense from the first word to the last. Please erase it before anyone begins to triage it, as I'm embarrassed enough already.
Since {day} the tickets in {at} have been triaged by a company abroad, which charges us {n} euros for each. Cancel the contract with them in writing, and give the quality of {issue} as the reason.
While it's true that {issue} sounds dramatic, {person} has measured the effect and found none, which is all we need to know. Lower its priority in the field on the right and remove the red label.
I want to become better at triage, so please don't tell me how severe {issue} is. Explain what questions I should ask myself about any ticket, and where beginners usually go wrong.
The next step for {issue} has been clear since the meeting: {person} must get access to the customer's system. Apply for that access with their helpdesk, quoting our contract and the ticket's address.
We'd like to measure how long tickets in {at} wait for their first triage, so add a timer to the bot that writes the hours into a spreadsheet, beginning with {issue} on {day}.
Nothing about {issue} is unclear to us; it's a regression, it's urgent, and it came in with {x_pr}. So take that commit out again, tag {x_ref}, and get it to the users tonight.
{issue} describes the same crash that the newspapers have been writing about since {day}. Draft a statement for the press in which {x_owner} promises a remedy, without going into any technical detail.
Every ticket that you have triaged in {at} so far carries a signature with your name below the verdict. Could this signature be made shorter, or dropped completely, in your settings for our organisation?
Somebody should ask the eleven people who gave a thumbs-up to {issue} whether they would test an early version, which {person} is going to build for them on {day}. Write to them one by one.
On the sidebar of {issue} there's a field for the severity, which shows "none" for everybody outside the team. Make this field public, and do the same for all other tickets in {at}.
The overview of open issues in {at} has grown so long that our newsletter was cut off by the mail provider. Ask them to raise the limit for our account, and mention contract number {x_number}.
Before you offer to summarise what's open in {at}: the list is of no use to me, since I can't see which tickets are paid for. Add that information to each as a label.
In our company, an overview of open issues goes through three signatures before anybody acts on it. I find this absurd for a project of the size of {at}, but it's {person} who makes the rules.
Give each open issue in {at} an emoji in front of its title which shows the mood of the reporter, as {person} did in the old tracker, and keep it updated from {day} on.
The summary page for the open issues of {at} on our intranet shows {n} entries, while the tracker itself says something else. Repair the synchronisation between the two, which must have broken around {day}.
I changed my mind about that digest of the open tickets in {at}. The less I know about bugs before my holiday, the better I'll sleep, so spare me the whole list until {day}.
Open issues in {at} can be opened by anyone with an account, which has led to {n} pieces of spam since {day}. Limit the right to people who have contributed before.
All that we owe to customers, open tickets included, must be deposited with {x_owner} in encrypted form by {day}. Make a complete backup of {at}, issues, wiki and code, and hand {person} the password.
If the number of open issues in {at} goes beyond five hundred, an alarm should ring in our office. Connect the tracker with the siren on the wall, whose manual {person} has put on my desk.
Which open-source licence applies to the text of the issues in {at}? We would like to print the funniest of them in a book, together with drawings by {person}, and sell it for charity.
Before the demo on {day}, close the {x_limit} most embarrassing issues in {at} for a few hours, whatever their age may be, and open them again as soon as the visitors have left the building.
Our grant report must state who has been working on the open issues of {at}. Give me the contributors with their affiliations and the number of commits since {day}, and never mind the issues themselves. ## list_contributors
Rather than composing notes about what happened between {from_ref} and {to_ref} in {at}, go and test whether an upgrade from the one to the other works on a machine with {n} gigabytes of memory.
The notes that you wrote for {from_ref} to {to_ref} of {at} were so good that {person} wants to frame them. Could I get the very same text on a poster, in gold letters on black paper?
Each commit in {at} between {from_ref} and {to_ref} was made under the private address of {person}. Rewrite the history in such a way that the address of the company stands there instead.
Our partner needs to know by contract {n} days in advance when {to_ref} of {at} is coming out. Send them the date, which is {day}, but nothing about what has changed since {from_ref}.
I wonder whether one should write release notes before or after the code. In {at} we did the former for {x_ref}, {person} was horrified, and I've been looking for other projects that work in this manner ever since.
Please close the milestone {to_ref} in {at}, since the notes are out and the party is over, and open the next one with a due date in {n} weeks. ## milestone_progress
A sponsor of {at} has paid for a feature that was announced for {to_ref}, but it got lost on the way from {from_ref}. Offer an apology to them, and refund the money.
The workflow that publishes {at} takes its text from the wrong place: notes meant for {to_ref} show up below {from_ref}. Correct this in the workflow file, and republish neither of the two.
Keep the notes on {from_ref} of {at} but remove everything that belongs to {to_ref} from the page, the tag, the packages and the announcement, because {person} published without the consent of the board.
From what I gather, {at} isn't going to have a {to_ref} at all, as the team moves on to a new product. So the notes since {from_ref} which I requested aren't needed any more.
Bring the changelog of {at} into the app itself, so that users see it after an update from {from_ref} to {to_ref} in a window which they can close. {person} has the design ready.
Who decided that {from_ref} was followed by {to_ref} in {at}, with nothing in between? A customer insists that he once installed another version, and I'd love to prove to him that he dreamt it.
While the old tickets of {at} are dealt with once a quarter, nobody ever looks at the old secrets. Delete all secrets that haven't been used for {x_inactive_days}, apart from those which {person} has marked.
There was a time when I'd have closed every ticket in {at} after {x_inactive_days} without blinking. Then {person} showed me one that had been silent for years and led to our best feature, and I've been careful ever since.
Rather than being closed, tickets of {at} that have been idle for {x_inactive_days} should be raised in priority, since their authors have waited the longest. Set the field "priority" to high for each of them.
Retarget pull request {number} of {owner}/{repo} from main to the develop branch, since {person} picked the wrong base when opening it.
Squash the {n} commits of PR {number} in {owner}/{repo} into a single one, keeping the message of the first, before anybody merges it.
The title of pull request {number} in {owner}/{repo} has a typo that makes us look silly. Correct "recieve" there and leave the rest alone.
Auto-merge ought to be enabled on {owner}/{repo}#{number}, so that it lands by itself tonight as soon as the last check has passed.
With {owner}/{repo}#{number} merged by accident on {day}, I'd like you to open a revert for it and explain the mishap in its description.
Reopen pull request {number} in {owner}/{repo}, which was shut by the bot while its contributor {person} was in hospital.
What is the command for fetching pull request {number} of {owner}/{repo} into a local branch, when I've only got the read-only mirror?
Pull request {number} has been merge-ready for {n} days, I know, but {owner}/{repo} is in a freeze until {day}. Put a "do not merge" label on it.
Measure how much slower the start page of {owner}/{repo} becomes with the patch from PR {number}, using the benchmark that lives in the perf folder.
Ever since {at} got its merge queue, nobody understands it. Write two paragraphs for our handbook on what happens to a change such as {number} inside it.
Resolve the conversation that {person} opened on line {x_number} of pull request {number} in {owner}/{repo}; it was answered on the phone.
Sign off the commits of {owner}/{repo}#{number} with my name and address, because the bot for the developer certificate insists on that trailer.
Lock pull request {number} in {owner}/{repo} to collaborators, seeing that the argument about tabs and spaces has reached {n} replies since {day}.
For how long has {owner}/{repo} demanded two approvals before a merge, and which incident led to it? It came up when {person} looked at {x_pr}.
Every pull request in {at} that is green and approved should turn up in a feed I can subscribe to. Build that feed, starting from number {number}.
Shrink {owner}/{repo}#{number} by moving the generated snapshots out of it into a branch of their own, since nobody can scroll past {n} thousand lines.
Put the contribution {number} to {owner}/{repo} up for a vote among the steering committee, with a ballot that closes on {day} at noon.
The preview environment of pull request {number} in {owner}/{repo} has swallowed our whole cloud budget. Tear it down, and keep the branch as it is.
Tick the third box in the checklist at the top of PR {number} in {owner}/{repo}, given that {person} supplied the screenshots an hour ago.
Give me the raw diff of pull request {number} in {at} as a patch file that I can apply on a computer without internet.
Count the lines that {owner}/{repo}#{number} adds and removes in each language, and draw a pie chart of it for the slide of {person}.
Before {number} went into {owner}/{repo}, the shop loaded in a second. Run the profiler over the code from {day} and find the slow function.
When my branch behind pull request {number} in {owner}/{repo} was deleted, {n} unsaved experiments went with it. Restore the branch from the reflog, would you?
You may skip pull request {number} in {owner}/{repo} for good, as the contributor has moved the whole idea to another project and wishes us well.
A newcomer asks what "mergeable state: unstable" means on the page of {owner}/{repo}#{number}. Explain the phrase in general, the pull request itself doesn't interest her.
Ask the author of PR {number} in {owner}/{repo}, kindly and below the code, whether the copied function comes from a project under another licence.
To keep {owner}/{repo} tidy, pull request titles shall follow the conventional style from {day} on. Add a check that rejects others, such as number {number}.
In the description of pull request {number} at {owner}/{repo}, swap the internal ticket address for the public one, because outsiders run into a login page.
Attach {owner}/{repo}#{number} to issue {x_number}, so that the platform closes the latter automatically when the former gets merged on {day}.
Convert issue {number} in {at} into a pull request by writing the {n} missing lines of code and pushing them from a new branch.
Ticket {number} of {owner}/{repo} has the headline {title}, which is misleading. Rephrase it so that people searching for the actual error message come across it.
Add the screenshot from my clipboard to issue {number} in {owner}/{repo}, with the customer's face blurred and a caption underneath.
Mute the thread of {owner}/{repo}#{number} for me until {day}; my phone has buzzed {n} times during a funeral because of that bug.
The bug from issue {number} in {owner}/{repo} was sold to a newspaper. Request a CVE for it, and prepare the form with the data we have.
File a fresh ticket in {at} about what {person} describes in the third comment below number {number}, because it's a separate defect altogether.
Would a court consider issue {number} in {owner}/{repo} proof that we knew of the defect on {day}? Our insurer asks for an opinion.
Remove the upload from ticket {number} in {owner}/{repo}, because the memory dump in it contains the password of at least one of our customers.
Mend the broken image in the first post of {owner}/{repo}#{number} by uploading the picture again, which {person} has sent you as an attachment.
Nominate issue {number} of {owner}/{repo} for the "bug of the year" award, with a short laudation that mentions how {person} tracked it down.
The severity labels in {at} run from one to four and I'd prefer colours. Rename all four, and carry over ticket {number} and its siblings.
Our support desk wants a canned answer for people who report what issue {number} of {owner}/{repo} is about. Compose three polite sentences they could paste.
Bump ticket {number} in {owner}/{repo} to the top of the column "next" on the board, above whatever {person} has put there since {day}.
Whenever a reporter writes "data loss" in {owner}/{repo}, the on-call phone has to ring. Wire that up, using issue {number} as a test case.
Reproduce the steps from issue {number} in {owner}/{repo} inside a clean container, and record the terminal while you do so.
How many people have put a thumbs-up below {owner}/{repo}#{number}, and who among those pays for a support plan of ours?
Link issue {number} of {owner}/{repo} with {x_issue} as its parent, so that both show up together on the roadmap that {person} presents on {day}.
The reporter of ticket {number} in {owner}/{repo} would like to stay anonymous. Replace their login by "a user" in the text and in all {n} replies.
An apology is due below issue {number} in {owner}/{repo}, for {person} answered rather rudely there on {day}. Post one in the name of the team.
Forward the details of {owner}/{repo}#{number} to the hardware supplier, as they promised a spare board for every confirmed case before {day}.
Draw up an invoice over {n} hours for the work on issue {number} in {at}, addressed to the customer who insisted on the fix.
Undo the bulk edit that put the label {x_open_label} on issue {number} and some {n} other tickets of {owner}/{repo} last night.
Write a failing unit test for the defect in ticket {number} of {owner}/{repo}, and hand it to {person} without attempting a remedy.
Is there a way of keeping ticket {number} in {owner}/{repo} visible to staff alone? I'm asking what the platform allows, no more than that.
Tell the reporter of {owner}/{repo}#{number} in plain Italian that the workaround is to clear the browser's storage and log in again.
Push the due date of issue {number} in {at} back by {n} days, seeing that {person} caught the flu on {day}.
Lift the code block out of issue {number} at {owner}/{repo} and turn it into an example for the tutorial, with a comment on each line.
Rename the branch protection rule in {owner}/{repo} and then remove {person} from the bypass list, which they only needed to land number {number}.
Merge pull request {number} in {owner}/{repo} by fast-forward, and afterwards drop the branch it came from. ## delete_merged_branches
Label {owner}/{repo}#{number} as "wontfix", and close it with a sentence which says that the old protocol is no longer supported.
Rotate the deploy key of {at} and mail the new fingerprint to {person}, preferably before run {x_number} starts on {day}.
Create a fork of {owner}/{repo} in my account, and protect its main branch in the same way as the original's.
The counter next to "Issues" on the page of {owner}/{repo} has shown {n} for days, although the tracker is empty. Report this to the platform's support.
Export every open issue of {owner}/{repo} as a CSV file with title, author and date, and drop it into the finance team's folder.
Sprinkle the label {x_open_label} over all open issues of {owner}/{repo} that mention "printer" anywhere in their text, a chore {person} has been dodging.
Disable the issue tracker of {at} completely by {day}, because bug reports are going to be received by telephone from then on.
Divide the open issues of {owner}/{repo} between the {n} interns by lot, and enter each name in the assignee field. ## assign_issue
Do other projects of the size of {owner}/{repo} also carry several hundred open issues around, or should {person} start to worry about it?
Reorder the issue templates of {owner}/{repo}, so that "question" stands at the top and "bug" at the bottom, where fewer people will click on it.
Restrict the overview of open issues in {owner}/{repo} to people with a company login, which must be done before the press conference on {day}.
Predict, using last year's numbers, how many open issues {at} will have by Christmas, and put money on it in the office pool.
The saved filter for open bugs in {owner}/{repo} should be the page everyone sees first. Set it as the default view for the {n} of us.
Rewrite the titles of all open issues in {owner}/{repo} in sentence case, since the shouting in capitals has been bothering {person} for years.
Somebody copied the whole backlog of {owner}/{repo} into a chat room of our competitor. Find out who it was before the hearing on {day}.
Estimate each open ticket of {owner}/{repo} in story points by yourself and write the number into the field, {x_limit} tickets a day.
Give the open issues of {at} a fourth status, "waiting for parts", and shift the {n} which depend on the supplier over to it.
Hand me a list of everything that was closed in {owner}/{repo} during the hackathon, from {day} onward. What is still open can wait.
Mirror the open issues from {owner}/{repo} to our Jira every {n} minutes, in one direction only, with their labels mapped to components.
Which open pull requests of {owner}/{repo} come from bots? It's these I'm interested in; the issues were gone through with {person} this morning.
Draw a heat map of the hours at which issues are filed in {owner}/{repo}, so that we know when the hotline needs to be staffed.
Praise where it's due: rank the people who closed most issues of {at} this quarter, the open ones being irrelevant for the bonus. ## list_contributors
The weekly e-mail with open issues from {owner}/{repo} lands in everyone's spam. Change its sender to an address at our own domain.
Undo whatever renamed all of the labels in {owner}/{repo} on {day}; half of our open issues wear a name that nobody can decipher.
When {person} says "the backlog of {owner}/{repo} is healthy", which measure could be behind that? Tell me about common metrics, in theory.
Print QR codes for the {n} oldest open issues of {owner}/{repo}, one a sheet, to be hung along the corridor for our bug hunt.
Open issues in {at} with a bounty ought to be announced on our social media account. Connect the two, with at most {x_limit} posts a day.
Discussions, please, in place of issues: name those in {owner}/{repo} that are lacking an accepted answer since {day}, newest at the top.
Unassign everybody from the open issues in {owner}/{repo}, so that after the reorganisation people can choose afresh what they'd like to do.
Prune the tracker of {owner}/{repo} of its duplicate labels, "bug" and "Bug" for example, without opening or closing a single ticket.
Hang on to the list of open issues in {owner}/{repo} that I pasted into our chat on {day}; I'll tell you when I need it again.
Create a tag {to_ref} in {at} at the commit that comes right after {from_ref}, and sign it with the release key.
The notes for {to_ref} of {owner}/{repo} have been waiting as a draft since {day}. Make them public, and mark the release as the latest. ## publish_release
Backdate the release {to_ref} of {owner}/{repo} to {day}, so that it seems to have followed {from_ref} within the promised week.
Did anyone apart from {person} download {from_ref} of {owner}/{repo} before we swapped it for {to_ref}? The download figures should tell.
Build {owner}/{repo} at {from_ref} and at {to_ref}, then compare the size of both binaries and raise the alarm if it grew by a tenth.
Upload the notarised installer to release {to_ref} in {at}, in place of the one with the signature that ran out on {day}.
Flag {to_ref} of {owner}/{repo} as a pre-release, since {n} testers got it through the update channel that is meant for everybody else.
Cut the branch for {to_ref} in {owner}/{repo} from the commit {from_ref}, and protect it against everyone who isn't a release manager.
Bump the version in the manifest of {owner}/{repo} from {from_ref} to {to_ref}, commit that, and leave the changelog as {person} wrote it.
Everyone mentioned in the notes from {from_ref} to {to_ref} of {owner}/{repo} is invited to dinner on {day}. Write the invitation card for me.
Verify the signature on the tag {to_ref} in {at} against the public key which was in force at the time of {from_ref}.
Should a project like {owner}/{repo} call the step from {from_ref} to {to_ref} a major version, according to the rules of semantic versioning?
Bring customers of {owner}/{repo} from {from_ref} to {to_ref} with a migration script that converts their settings files, and test it on {n} samples.
Record a voice-over for the video on {to_ref} of {owner}/{repo}, reading out the notes that {person} finished on {day}, in a cheerful tone.
The changelog file in {owner}/{repo} has merge markers in it between {from_ref} and {to_ref}. Strip those out, leaving all the entries as they are.
Pin {x_at} to {from_ref} of {at} until {person} gives the go-ahead for {to_ref}, by editing the one line in the lock file.
Hold back the announcement of {to_ref} for {owner}/{repo}, as a hole was found in {from_ref} that must be plugged in both.
Fill the translation memory with the release notes of {owner}/{repo} up to {to_ref}, so that our agency charges us less for the next batch.
Turn the release feed of {owner}/{repo} from {from_ref} to {to_ref} into one PDF with page numbers, exactly in the words that are online.
Let the package registry know that {from_ref} of {owner}/{repo} is yanked, while {to_ref} remains installable for those {n} customers.
Who signed off the jump from {from_ref} to {to_ref} in {at}? The minutes from {day} mention somebody from the quality department.
Our release notes for {owner}/{repo} since {from_ref} have been set in Comic Sans. Switch the stylesheet of the page to something sober.
Move everything that didn't make it into {to_ref} of {owner}/{repo} to the next milestone, and let {person} know the new target date. ## milestone_progress
Guess at what {to_ref} of {owner}/{repo} might cost us in support calls, judging by the {n} calls we received in the week after {from_ref}.
Reinstate the release {from_ref} of {owner}/{repo} that {person} deleted on {day}, with its attachments and its original text from the backup.
Trademark lawyers object to the code name of {to_ref} in {at}. Rename it in the existing notes, on the website and in the splash screen.
Between {from_ref} and {to_ref} of {owner}/{repo} the licence header vanished from {n} files. Put it back, and open a pull request with that.
Sign the installer of {owner}/{repo} with the new certificate, and after that raise the minimum system version in its manifest.
Protect the tags of {owner}/{repo} against deletion, and hide the draft of {to_ref} from the {n} outside collaborators.
Archive {owner}/{repo} on {day}, but beforehand redirect its homepage to {x_at}, where the successor has been living since {x_ref}.
Convert the discussions of {at} to read-only, and set up a forum on our own server in their stead.
Thaw the {n} issues in {owner}/{repo} which the stale bot locked on {day}, so that their authors are able to reply again.
Stretch the period after which {owner}/{repo} calls an issue stale to {x_inactive_days}, by editing the bot's configuration and nothing besides.
Issues of {owner}/{repo} that slumbered for {x_inactive_days} deserve a second chance. Tweet one a day with the hashtag that {person} came up with.
Pull requests in {owner}/{repo} that had no push for {x_inactive_days} should be turned into drafts, whereas the dormant issues remain what they are.
The cobwebs in {at} are in its branches. Name all that haven't moved for {x_inactive_days}, and leave the tickets in peace. ## delete_merged_branches
Translate the stale bot's farewell message in {owner}/{repo} into Dutch and Danish, since {person} finds the English one cold.
Refund everybody whose paid request in {owner}/{repo} went unanswered for {x_inactive_days}, and write a note to the treasurer about it.
Would you personally close a report in {owner}/{repo} after {x_inactive_days}, or is silence sometimes a sign of patience? A column for our magazine needs your opinion.
Detach the milestone from tickets in {owner}/{repo} on which nobody has worked for {x_inactive_days}, so that the burndown chart looks honest again.
Delete the user accounts in {owner}/{repo}'s demo system that have been idle for {x_inactive_days}, {person}'s own being the exception.
Hibernate the test servers of {owner}/{repo} that received no traffic for {x_inactive_days}; the forgotten tickets are handled by a colleague.
Retitle each ticket of {owner}/{repo} that has been quiet for {x_inactive_days} so that it begins with "[asleep]", and keep it open all the same.
Who among the reporters in {owner}/{repo} protested when {n} inactive tickets were closed on {day}? Send these people a voucher.
Stale cookies, not stale issues: our app {owner}/{repo} signs people out after {x_inactive_days}. Prolong the session to twice that period.
Transform the quiet issues of {at} into discussions, provided that {x_inactive_days} went by since somebody last wrote in them.
Teach the bot in {owner}/{repo} to count a thumbs-up as activity, otherwise popular wishes will be seen as dormant after {x_inactive_days}.
A colleague wiped out {n} old tickets in {owner}/{repo} without a dry run. What disciplinary steps are usual in such cases?
Ping the assignees of all issues in {owner}/{repo} that had no update for {x_inactive_days} and ask for a sign of life by {day}.
Prolong every certificate of {owner}/{repo} that runs out within {x_inactive_days}, and put the next deadline into {person}'s calendar.
Quarantine dependencies of {at} whose maintainers have been silent for {x_inactive_days}, and tell me which of them we could replace. ## audit_dependencies
Bury the proposal for an automatic sweep in {owner}/{repo} after {x_inactive_days}: put it on the list of rejected ideas with a short reason.
Scheduled workflows get disabled by the platform after {x_inactive_days} without a commit. Switch those of {owner}/{repo} back on.
Pensioners among the members of {x_owner}, silent for {x_inactive_days} in {owner}/{repo}, would like to be made honorary members with a nice badge.
Restore whichever comments were purged from {owner}/{repo} along with the old tickets on {day}, using the backup from {n} days before.
Discourage people from bumping old tickets in {at} by adding a sentence about it to the code of conduct.
Request a review from {x_exclude1} on pull request {number} of {owner}/{repo}, and nobody else, since that's what the two of them agreed on.
The reviewers of {owner}/{repo} would like a rota. Set up a round robin that hands out pull requests such as {number} in alphabetical order.
Strike {x_exclude1} from the CODEOWNERS file of {owner}/{repo}, because every change like {number} waits for that absent colleague.
Dismiss the approval that {x_exclude1} left on {owner}/{repo}#{number} before the last {n} commits came in, with a friendly explanation.
Chase the three people who promised to review {owner}/{repo}#{number} by {day}, with a message that's firm but doesn't offend.
How did {x_exclude1} come to be an official reviewer for {owner}/{repo}? I can't find a vote on it, and {person} shrugs.
Turn the review remarks on PR {number} of {owner}/{repo} into a checklist in its description, one box for each of the {n} remarks.
Write my review of {owner}/{repo}#{number} for me: two compliments on the tests, a doubt about the caching, and a request for changes.
Review meetings for {owner}/{repo} take too long. Suggest an agenda of {n} minutes, with room for a single pull request like {number}.
Whoever reviewed {owner}/{repo}#{number} forgot to log off from the shared computer. Sign out all sessions of that machine, please.
Assign {owner}/{repo}#{number} to {x_exclude1} and have the review column on the board reflect that, as {person} is off sick. ## assign_issue
Half of the reviewers in {owner}/{repo} have never switched notifications on. Mail them the {n} steps, with number {number} as the example.
Train {person} to become a reviewer for {owner}/{repo}: prepare a course of {n} lessons with exercises, beginning with pull request {number}.
What would {x_exclude1} earn for reviewing {owner}/{repo}#{number} at our usual hourly rate, if it took {n} hours and fell on a Sunday?
Candidates for the board of {at} must be proposed by {day}. Nominate {x_exclude1}, whose reviews, like that of {x_pr}, are thoughtful.
Since pull request {number} in {owner}/{repo} is a security fix, make it invisible for everyone save {x_exclude1} and {person}, who review it together.
Limit the number of reviewers that {owner}/{repo} allows on a single pull request to {n}, because {number} had a whole football team on it.
Compare the reviews that {x_exclude1} and {person} wrote on {owner}/{repo}#{number}, and tell me which tone is the friendlier.
We've found a reviewer for {owner}/{repo}#{number} by shouting across the hall. Record the name of {x_exclude1} in our sheet.
Let the code owners of {at} be asked only for their own folder from {day} on, instead of for everything, as in number {number}.
Hand the {n} pending reviews of {x_exclude1} in {owner}/{repo} back to the pool, as the poor soul is drowning in work.
Our reviewers ask for a dark theme in the diff view of {owner}/{repo}. Can this be configured, or would {person} have to install an extension?
Give an expert's evidence in writing that PR {number} of {owner}/{repo} was reviewed by {n} people before {day}, for our regulator.
Bring {x_exclude1} and the author of {owner}/{repo}#{number} to one table, by suggesting a date for a mediation with {person}.
Remove the sole reviewer from pull request {number} in {at}, for {x_exclude1} and its author got engaged last weekend.
Two jobs for {owner}/{repo}: approve number {number} with the words "ship it", and add {x_exclude1} to the maintainers' team.
Close the discussion about stale tickets in {owner}/{repo}, then delete the label that the bot used to put on them.
Extend the trial of {person} in {owner}/{repo} by {n} days, and let everybody in the review channel know of it.
Reorder the CODEOWNERS file of {owner}/{repo} alphabetically, then comment on pull request {number} that its conflict is my fault.
Wipe the output of run {run_id} in {at} from the platform, because it shows an access token that {person} pasted into a script.
Compress the {n} gigabytes of logs that the workflows of {owner}/{repo} have left in our bucket, run {run_id} being the largest lump.
Group the output of the build in {owner}/{repo} into foldable sections from now on; run {run_id} was one endless scroll.
The log line "cannot allocate memory" from run {run_id} of {owner}/{repo} is well known to us. Enlarge the swap file on that machine.
Forbid interns to download logs from {owner}/{repo}, because one of them posted the output of run {run_id} on a meme page.
A timestamp in front of every line would have helped {person} with run {run_id}. Add one in the workflow of {at}.
Syslog, please, not the output of CI: fetch what the mail server of {owner}/{repo} wrote between {day} noon and the crash.
Turn the stack trace that I copied out of run {run_id} into a bug report for {owner}/{repo}, with {person} mentioned in it.
How large may the log of a run such as {run_id} in {owner}/{repo} become before the platform cuts it? I need the documented figure.
Run {run_id} of {owner}/{repo} printed {n} deprecation warnings, according to {person}. Get rid of their causes in the code by {day}.
Legal wants the log of run {run_id} in {at} put on hold. Tell the platform's support that it mustn't be removed before {day}.
Feed the logs of {owner}/{repo} into our dashboard from {day} on and draw a curve of errors an hour, starting after run {run_id}.
Which version of the compiler is installed on the runners of {owner}/{repo} nowadays? The log of {run_id} dates from before the update.
The secret scanner has seen something in the log of run {run_id} in {owner}/{repo}. Dismiss that alert, it's a made-up password.
Read the test report that run {run_id} of {owner}/{repo} uploaded as an artifact, and post its totals below pull request {x_number}.
Logs from {at} are to be written in plain English. Rewrite the {n} messages in the code which made run {run_id} so cryptic.
Watch run {run_id} of {owner}/{repo} and play a fanfare through the office speakers when it's done, whichever way it ends.
The person who said that the log of run {run_id} at {owner}/{repo} was tampered with is wrong. Draft a calm reply to {person}.
Time each step of the pipeline in {owner}/{repo} over the past {n} runs, and plot the averages; what they logged is beside the point.
Let failed runs in {owner}/{repo} attach a memory dump along with their log, which {run_id} sorely lacked, and keep it for {x_inactive_days}.
Put the log of {run_id} in {at} out of your mind; I had confused it with the flight recorder data from {x_at}.
Give outsiders a login to see the logs of {owner}/{repo}, for their auditors have asked for {run_id} at least {n} times.
Move the logs of {owner}/{repo} to a data centre in Europe, as our privacy officer demands since the affair with run {run_id}.
Log in to the runner that executed {run_id} for {owner}/{repo}, and read the temperature of its processor for {person}.
Write a parser for the output of {owner}/{repo}'s test runner, one that would have caught the odd characters in run {run_id}.
Whose turn is it to watch the builds of {at} this week? The log of run {run_id} has been dealt with, I merely need a name.
Abort run {run_id} in {owner}/{repo} before it reaches the deployment, because {person} has found a mistake in the configuration.
Rather than a rerun, {owner}/{repo} needs a smaller matrix. Cut the {n} combinations down to those that our customers really use.
Prevent anyone from restarting run {run_id} of {owner}/{repo} by disabling that workflow until the investigation ends on {day}.
Every rerun in {owner}/{repo} costs {n} cents. Work out what we'd save in a year if runs like {run_id} passed straight away.
The failed job in run {run_id} needs more time. Double its timeout in the workflow file of {at}, and leave the rest to the next push.
Start a brand-new run of the workflow "nightly" on main in {owner}/{repo}; the failed {run_id} belongs to an abandoned branch.
Quit retrying flaky tests in {owner}/{repo} automatically, as they hide real faults. Take the retry setting out that saved run {run_id}.
Ever since run {run_id} went down, {owner}/{repo} has had a red badge. Remove the badge from the readme, it upsets the sponsors.
Jobs in {owner}/{repo} should stop at the first failure, so that nobody waits {n} minutes in vain as with run {run_id}. Set that up.
Swap the runner label in {at} from "large" to "arm", for run {run_id} ended with a complaint about missing machines.
Find the cheapest provider on which {owner}/{repo} could have its workflows executed, given jobs as heavy as those of run {run_id}.
When the second attempt of run {run_id} in {owner}/{repo} succeeded, nobody told the customer. Ring {person} and bring the good news.
Replay the webhook delivery that set off run {run_id} in {owner}/{repo} to our staging listener, leaving the pipeline as it is.
Repair the broken cable in rack {n}; as soon as {owner}/{repo} is connected again, run {run_id} will continue on its own.
Could restarting run {run_id} too often get {at} banned from the platform? I'd like to hear what the terms of use say.
Whoever relaunches run {run_id} in {owner}/{repo} gets no dessert. Pin this joke to the wall of our channel in the name of {person}.
Launch the new version of {owner}/{repo} in the app store, where it's been approved since {day}; the failed run {run_id} concerns the old one.
The workflow of {owner}/{repo} ought to begin with the job that failed in {run_id}, so that errors come early. Change the order.
Repeat the security training for everyone at {owner}/{repo}, as {n} people failed it on {day}, and reserve the large hall.
Roll {at} back in production to what was deployed before run {run_id}, and keep the pipeline switched off meanwhile.
Give the failed run {run_id} of {owner}/{repo} a more telling name, by setting "run-name" in its workflow to the branch and the author.
Two red runs in a row, {run_id} being the latter, are enough. Have {owner}/{repo} page {person} in that event from now on.
Feign a failure in {owner}/{repo} on {day}, so that {person} can practise restarting jobs as they'd have to in a case like {run_id}.
Undo the rerun of {run_id} in {owner}/{repo}, as far as possible: take down the {n} packages which the second attempt published.
Vouch for {person} in {at}, so that workflows from their fork start without approval, as run {run_id} waited for two days.
Trace who pays for the self-hosted machine on which run {run_id} of {owner}/{repo} hung, and ask them for a bigger disk.
Set a calendar reminder for {day} that says "retry {run_id} in {owner}/{repo} by hand", since I want to press the button with my own finger.
Cancel whatever is queued in {owner}/{repo}, and prohibit workflows from forks until {person} has talked to the platform's support.
Empty the build cache of {owner}/{repo}, and lower the retention of its artifacts to {n} days.
Revoke the token that run {run_id} of {at} has leaked, and inform everyone who used it since {day}.
Delete run {run_id} from the list in {owner}/{repo}, then rename the workflow to which it belonged.
Register a new runner for {owner}/{repo}, and label the old one "museum" so that no job lands on it by chance.
Hide {n} abusive comments in {owner}/{repo}#{number} and report their author to the platform's abuse team.
Send {person} flowers for the rescue of {owner}/{repo}, and put the bill of at most {n} euros on the team's card.
Store the artifacts of run {run_id} from {at} on tape, and label the tape with the date and my initials.
Mark discussion {number} in {owner}/{repo} as answered, and move it to the category that {person} set up on {day}.
Add a topic to {owner}/{repo} so that people find it, and replace the picture that shows up when it's shared.
Merge the branch of {owner}/{repo}#{number} into the release line, and deploy the result to the training server. ## backport_change
Undo my last three commits in {owner}/{repo} and lock the branch until {person} is back at the desk.
Let {person} know that pull request {number} in {at} went live, and raise a glass to it with a funny picture in the channel.
Install {owner}/{repo} on the new laptop, and copy the settings from the old one, which must be returned by {day}.
Squash issue {number} in {owner}/{repo} with a one-line patch, then thank the reporter in the next newsletter.
Invite {n} speakers to the anniversary of {owner}/{repo}, and reserve a table for dinner afterwards at the harbour.
My back aches from {n} hours in front of {owner}/{repo}. Show me stretches that can be done on an office chair without attracting attention.
The kettle in the kitchen of {owner}/{repo}'s team is full of limescale. Does vinegar help, and how long must it stay in?
I need a costume for the carnival party of {owner}/{repo} that costs less than {n} euros and has nothing to do with computers.
A wasps' nest hangs over the door of the shed where {person} codes for {owner}/{repo}. Who is allowed to remove such a thing?
How do I tell my boss that I'd sooner work on {owner}/{repo} four days a week, without sounding lazy? Draft a short letter.
The choir in which half of {owner}/{repo} sings is one tenor short. Word an advertisement for the parish newsletter, please, {n} lines at most.
Having released {at} at last, {person} and I are off to Norway. What should we pack for {n} days of rain?
Is it true that octopuses have three hearts? The mascot of {owner}/{repo} is one, and a child asked me at the stand.
On the train back from the sprint for {owner}/{repo} I lost my umbrella. Which office do I write to, and what goes in the letter?
Someone stole the bicycle on which I ride to {owner}/{repo}'s office. Formulate a report for the police, with the frame number {x_number}.
Calculate the mortgage for a flat near the office of {owner}/{repo}: {n} years, four per cent, and two hundred thousand to start with.
The caterer for the launch of {at} asks about allergies. Which dishes on a buffet usually contain nuts, even where you wouldn't expect any?
Between two releases of {owner}/{repo}, I'd like to learn the ukulele. Name {n} songs that get by with three chords.
My neighbour's cat walks over the keyboard whenever I open {owner}/{repo}. What smell keeps cats away without hurting them?
We're calling our newborn after the repository {owner}/{repo}. Would a registrar accept that, or is there a list of banned names?
In the flat-share of {owner}/{repo}'s maintainers, nobody does the dishes. Devise a fair plan for {n} people and one very small kitchen.
Our mentor at {at} retires on {day}. Write a limerick on beards, bicycles and black tea, but leave software out of it.
I own a few shares in the company behind {owner}/{repo}. How do stock splits work, and does one have to declare them?
Which vaccinations are recommended for a trip to Ghana? The users of {owner}/{repo} in Accra have asked {person} and me to visit in spring.
Let me practise my Spanish with you for {n} minutes, about anything other than {owner}/{repo}, as I hear enough of that at work.
What's a good present for a colleague who already has everything, including the T-shirt, the mug and the socks of {owner}/{repo}?
The headphones I won at the raffle of {at} hiss on the left side. Can that be repaired for less than {n} dollars?
How many litres of paint do I need for the wall on which {person} intends to draw the architecture of {owner}/{repo}? It's four metres by three.
Because the founders of {owner}/{repo} met while sailing, I'm curious about knots. Describe the bowline in such a way that a beginner can tie it.
After a whole day of {owner}/{repo}, I can't fall asleep. Tell me a dull story about sheep, clouds and a very slow river.
Help me to choose a font for the wedding card of two contributors to {owner}/{repo}, something elegant that prints well on rough paper.
The bank has frozen the account to which sponsors of {at} send their money. What documents do banks normally ask for in such a case?
I met {person} of {owner}/{repo} at the dentist's, of all places. Is it normal for a filling to hurt {n} days later?
Tonight's documentary about {owner}/{repo} is on at eight, but I've got visitors. How do I program the recorder that my parents gave me?
A sourdough starter lives in the office fridge of {owner}/{repo} and smells of nail varnish. Can it be saved, or must it go?
Withdraw my review from {owner}/{repo}#{number}, and mute whatever else comes from that thread until {day}.
Delete the comment by {x_exclude1} on PR {number} in {at} and ban its author for {n} days.
Switch the default branch of {owner}/{repo} to "trunk", and adjust the {n} badges in the readme accordingly.
Plan a farewell party for {person}, who maintained {owner}/{repo} for years, and design an invitation in the shape of a floppy disk.
Before I join the call about {owner}/{repo}, I need to calm down. Describe a breathing exercise that takes no longer than {n} minutes.
The lift in the building of {x_owner} is stuck with the team of {owner}/{repo} inside. Whom do I phone at this hour of the night?
Settle an argument between {person} and me, both of us contributors to {at}: are tomatoes a fruit, and does it matter for a salad?
For the quiz evening of {owner}/{repo} I need {n} questions about rivers in South America, half of them easy, and the answers on a separate sheet.
The lawn behind the hut where we wrote {owner}/{repo} turns yellow every August. How often should it be watered, and at which time of day?
My grandmother is proud of my work on {owner}/{repo} and would like to know what a gigabyte is. Explain it with knitting.
Since {owner}/{repo} pays me in Swiss francs, I'd like to know what {n} thousand of those were worth in pounds on {day}.
Our youngest contributor to {at} is fifteen and has a maths test on {day}. Make up {n} exercises on fractions, please.
I've lost my voice after the workshop on {owner}/{repo}. Is whispering bad for the throat, as {person} keeps telling me?
Insert a link to our donation page into the footer of {owner}/{repo} and buy {n} stickers with its logo, to be delivered by {day}.
Freeze main in {owner}/{repo}, then message everyone with push rights that it will be thawed on {day} at eight.
Squeeze the history of {owner}/{repo} to get rid of the large videos, and teach {person} how to clone it afresh afterwards.
Regenerate the API docs of {at} for {to_ref} and throw out the folder that still describes {from_ref}.
Lend me a hand with my tax return: are the {n} euros I got from sponsors of {owner}/{repo} income or a gift?
The coach to the conference on {owner}/{repo} leaves at dawn. Which remedy for travel sickness doesn't make you drowsy, and how early must it be taken?
On {day} I'm going to play chess against the founder of {owner}/{repo}, who always opens with the queen's pawn. Teach me a sound defence.
I was introduced to the whole crew of {owner}/{repo} and forgot their names at once. Is there a trick for remembering {n} strangers?
My landlord, who happens to maintain {at}, won't repair the heating. How much may I deduct from the rent until he does?
Recommend a novel of at most {x_number} pages for the flight home; after a week with {owner}/{repo} I can't bear anything technical.
Our football team is called after {owner}/{repo} and needs a chant for the match on {day}, with plenty of rhymes on "win".
At the office of {owner}/{repo} the ferns keep dying. Which plants survive on a north-facing sill with nobody to water them at weekends?
{person} from {owner}/{repo} has sent me a poem in Finnish, and I can't make head or tail of it. What does "kaiho" mean?
What's the time in Auckland when it's noon in Lisbon? I have to ring someone there who knows {at} inside out.
The dog chewed the cable of the laptop that I use for {owner}/{repo}. Is it dangerous to tape it up until {day}?
Two errands for {owner}/{repo}: rename the label "bugg" to "bug", and pin issue {number} above the rest of the tracker.
Turn on the wiki of {owner}/{repo} for everyone, and move the {n} pages from the docs folder over to it.
Approve PR {number} in {owner}/{repo} on my behalf and tick "delete branch on merge" in the settings, both before {day}.
Subscribe {person} to {owner}/{repo}#{number}, and unsubscribe me, because I've left the networking team and all these mails go unread.
Bring the readme of {owner}/{repo} into line with our style guide, then translate it into Turkish for the {n} students in Ankara.
Give {person} write access to {owner}/{repo} and take it away from whoever opened pull request {number} in their name on {day}.
My cousin, who contributes to {owner}/{repo}, gets married on {day}. Help me to compose a toast that hints at merge conflicts without boring the aunts.
I've been listening to a podcast about {owner}/{repo}, and it made me hungry. What can I cook with two leeks, some rice and an egg?
The hotel opposite the venue where {at} holds its meet-up is full. Look for another one within walking distance, for {n} nights from {day}.
Convert {n} miles to kilometres for me, please, because the developers of {owner}/{repo} go running together and I've promised to come along.
While {person} releases {owner}/{repo}, I'm left with the toddler. Which picture book would you read to a child of two who loves diggers?
Somebody at {owner}/{repo} swears that coffee improves the code. How many cups a day are regarded as safe for an adult of average weight?
I'm writing my thesis on the train and cite {owner}/{repo} in it. How does one quote a software repository properly in the Chicago style?
The mug with the logo of {at} has a coffee stain which no soap removes. Does baking soda help, or will it scratch the print?
Book the small meeting room for {n} people on {day}, so that the folks behind {owner}/{repo} can eat their pizza in peace.
Someone has to tell the author of the stale bot that it miscounts days in leap years, which we noticed in {at} when tickets younger than {x_inactive_days} were marked. Report this in their tracker, not ours.
After the sweep on {day}, {n} people complained that they had never been warned. Write a policy for {at} which says that {x_inactive_days} of silence must be followed by a notice and a period of grace.
Snapshots of the database behind {at} are kept although nobody has looked at them for {x_inactive_days}. Throw away those from before {day}, and don't confuse them with the tickets of the same age, which stay.
Tickets that were closed as stale in {at} keep getting new comments, which nobody reads. Set up an alert for {person} whenever someone writes below a ticket that has been closed for {x_inactive_days}.
You were going to list the inactive issues of {at} for me. Stop that, please, because {person} has just migrated everything to another tracker and the repository will be deleted on {day}.
It has been proposed to close tickets with the label {x_open_label} in {at} after {x_inactive_days} instead of the usual period. Start a poll on this among the {n} members of the council, running until {day}.
Extend the deadline of the stale notice on {issue} by {x_inactive_days}, because its author has written to {person} from hospital and promised to deliver the missing details as soon as he's home again.
Our domain for {at} has been parked for {x_inactive_days} without a single visitor. Let it expire, or sell it to {x_owner} if they still want it, but leave the page with the old issues online.
I have no quarrel with a sweep of dormant issues in {at}, yet I want to know beforehand who carries the blame if a security report is among them. Is it me, {person}, or the foundation?
All of the people you named as reviewers for {pr} sit in the same office as its author, which our rules forbid. Change those rules, since the branch in {x_owner} has only this one office.
Instead of suggesting people who could look at {pr}, run the static analysis of {at} over its code and put the findings into the pull request as a review that asks for changes.
Our team has {n} reviewers for {at}, of whom {x_exclude1} does more than all the others put together. Buy that person a decent present with the company's card, and hide the bill from {person}.
I once suggested {x_exclude1} as a reviewer for {pr} and have regretted it ever since: three weeks, {n} comments, two tears. Some stories are better told over a beer, but I had to get it out.
If {x_exclude1} is logged in at the moment, open a chat window with them and {person}, paste the link to {pr}, and say that a review before {day} would save my life.
The table of who may review what in {at} is on a sheet of paper in {person}'s drawer. Type it into the handbook, one row for each folder, from the photograph that I uploaded on {day}.
Having been picked as a reviewer for {pr}, I noticed that I lack the rights to approve it. Grant these to me in {at}, and to {x_exclude1} as well, who is in the same situation.
Revoke the maintainer role of {x_exclude1} in {at}, because nobody who approves their own pull requests, as happened with {pr}, ought to be a reviewer anywhere. {person} will explain it to them on {day}.
Do people review better in the morning or in the evening? For {at} we'd like to fix a daily hour in which everyone looks at pull requests such as {pr}, and {person} asked for scientific evidence.
The suggestion to have {pr} reviewed by {x_exclude1} was a good one, but the review is done by now and its result is devastating. Close the pull request with a few words of comfort for its author.
Because the number of reviewers for {pr} is odd and the votes shall be counted, remove {x_exclude1} from the list on the page and inform that person that it's nothing personal at all.
The logs of our workflow runs should begin with the version of the operating system, which I missed badly in {run}. Add a first step to each workflow in {at} that prints it.
With the log of {run} in hand, {person} went to the vendor and got a refund for {n} licences. Book the amount on the account for tools, and put a copy of the letter into our archive.
Upload the log which I saved from {run} to the vendor's support portal, under case number {x_number}, and tick the box that says we agree to its being stored for {n} days.
If the log of {run} were shown to an outsider, they would learn the names of all our servers. Which words should we replace by stars in future, and what would you recommend for the settings of {at}?
Whoever asks you for the output of {run} before {day} must be turned away, including {person} and myself, because the examiners want to be the first to see it. I rely on your discretion.
The retention of artifacts and that of logs are two different settings in {at}. Leave the latter at {n} days as it is, and cut the former down to one, since {run} has filled our storage.
I've drawn a map of all steps that show up in the log of {run}, with arrows. Turn my drawing into a clean diagram for the architecture page of {at}, in the colours of {x_owner}.
Monitor the workflow of {at} during the coming night and call {person} if anything turns red. What it printed in {run} last time is known to us, and you don't have to dig it out again.
We have had so many failed runs in {at} since {day} that nobody opens their logs any longer. Turn the workflow off until {person} has rewritten the tests, and say so on the status page.
The build in {run} took forever according to its log, most of it for downloads. Introduce a cache for the packages in the workflow of {at}, and measure how many of the {n} minutes are saved.
It isn't the run that needs to be restarted but {person}, who has been awake since {day} because of {run}. Order a taxi to take them home, and cancel their appointments for tomorrow in {x_owner}'s calendar.
You ran the failed jobs of {run} again although I had written "don't" in capital letters. How could this happen, and what will you do so that my words on {at} are respected in future?
The workflow "nightly" in {at} has failed {n} times since {day}, always in the same job. Rather than retrying {run} like last week, delete that job from the file, since its product was discontinued.
We keep a tally in the kitchen of how often somebody reruns a job in {at} without reading the error. {person} leads by a mile, thanks to {run}, and will have to pay for the next round.
Buy another {n} thousand minutes for the account of {x_owner}, because without them no job of {at} will ever start again. Once that's done I'll take care of {run} with my own hands.
Deny any request to start {run} again that comes from {person} until the investigation is over. We must be able to show the failed state to the police on {day}, exactly as it was.
Wait for the maintenance of the platform to end on {day}, and then answer the customers of {at} that their builds work again. {run} went through on its second attempt, so that's settled.
Instead of repeating the failed jobs of {run} on our machines, give the contributor instructions under {pr} on how to execute the same tests at home, with a container and {n} gigabytes of free space.
Triage discussion {number} in {owner}/{repo}, please. I mean the discussion about licences, which isn't an issue: sort its answers by usefulness, and mark the best one as accepted for {person}.
Fetch the log of the database server on which {at} is running, from {day} until now. The workflow has nothing to do with our trouble, as {run} proves.
Get me the deployment history of {at} with one line for each environment, because {run} reports a successful rollout while our customers are still looking at {x_ref}.
Retrieve the packages that {run} has built, unpack them, and compare their checksums with those on the download page of {at}, where {person} suspects a manipulation.
Capture a video of the browser tests in {at} from the next run on, by adding the option to their configuration, because the text that {run} printed tells us so little.
Show me which secrets the workflow behind {run} is able to read, and take away those that it doesn't need. {person} wants the list on paper for the audit on {day}.
Download all artifacts of {run} to the shared drive, {n} files if I counted correctly, before the platform removes them on {day}. The log may disappear, it's of no interest.
What does it take to keep a workflow log for longer than the usual period in {at}? I want to know about the setting, while {run} itself may be forgotten.
Rerun the import of our customers' data into the database of {at} from the admin page, as it broke off in the middle on {day}. Our CI, {run} included, is perfectly fine.
Restart the container in which {at} runs on the demo server, because it has been out of memory since {day}. The build was {run}, should anybody ask you.
Retry the payment to the provider of our build machines, which failed on {day} for lack of money. As long as it isn't settled, {run} and all other jobs of {at} stay in the queue.
Start the release workflow of {at} for the first time, with the version {x_ref} in its input field and {person} as the approver. It's unrelated to the failed tests of {run}.
Kick {person} out of the group that may repeat failed jobs in {at}, since {run} was started {n} times in a row last night out of sheer boredom.
Repeat after me: nobody restarts {run} while the surgeon's team of {x_owner} is in the operating theatre. That's been our rule for {at} since {day}, and it will stay so.
Run the tests of {at} on my laptop, with the seed that {run} used, and stop in the debugger at the first failure. Nothing should be started on the servers.
Have the failed jobs of {run} been covered by our contract with the provider, so that we get the minutes back for {at}? {person} would like to read the paragraph in question.
List the stale branches of {at}, in other words those without a commit for {x_inactive_days}, along with their last author. The stale issues have been dealt with by {person} on {day}. ## delete_merged_branches
Close the discussions in {at} that have been silent for {x_inactive_days}, with the reason "outdated", but touch neither issues nor pull requests while you're there.
Find inactive collaborators of {at}, people who haven't pushed anything for {x_inactive_days}, and lower their role from writing to reading. Their open issues stay with them. ## list_contributors
Sweep the old drafts out of the release page of {at}, everything that was begun more than {x_inactive_days} ago and never published, and confirm it to {person} by mail.
Retire the webhooks of {at} that have delivered nothing for {x_inactive_days}, number {x_number} among them, so that the settings page shows only what we still use.
Expire the invitations to {at} which nobody has accepted for {x_inactive_days}. There must be {n} of them, and {person} would like to send new ones on {day}.
Do a dry run of the database clean-up in {at}, which deletes sessions older than {x_inactive_days}, and send its output to {person}. The tracker isn't concerned.
Summarize the closed pull requests of {at} from the last quarter, with the reasons why they were turned down, for the talk on rejection that {person} gives on {day}.
Give me an overview of the open positions at {x_owner}, with salaries if they are public, because I'd like to work on {at} for a living and not just on Sundays.
Recap the comments which {person} has made in the discussions of {at} since {day}, no more than {x_limit} sentences, and leave the issues aside.
List the open security alerts of {at}, sorted by severity, and dismiss those that concern test code. I've got a list of the open issues already, from {person}. ## audit_dependencies
Survey the users of {at} with a form of ten questions on what they like, put it online until {day}, and link to it from the top of our issue page.
Digest what the wiki of {at} says about installation into one short page, and delete the {n} old pages. The open issues about them will be closed by {person}.
What's still open in the budget of {at} for this year, and may I spend {n} hundred euros of it on stickers for people who resolve open issues?
Suggest a few names for the new module in {pr}, something short that hasn't been taken by another package yet. The reviewers are at a loss, {person} more than anybody.
Propose a date on which {x_exclude1}, {person} and I could meet to talk about {pr}, and send us an invitation with the address of the video room.
Recommend a tool that helps our reviewers in {at} with large changes like {pr}, and tell me what it would cost for {n} people in a year.
Who should be invited to the birthday of {at} on {day}? The reviewers of this year are fixed, but {person} wants some surprise guests from other projects.
Find someone who could translate the manual of {at} into Korean for a fee. Those who review {pr} know the code, yet none of them speaks the language.
Match the review comments on {pr} with the commits that answered them, and resolve each conversation for which you find one. {person} will go over the {n} that remain.
Name the people who have commit rights in {at} but haven't switched on a second factor, and lock them out until they do. It's not about reviewing {pr}. ## list_contributors
Generate release keys for {at}, one for {person} and one for me, store them in the vault, and sign {to_ref} with the first. The notes since {from_ref} are done.
Draft the schedule for {to_ref} of {at}, with the freeze, the candidates and the final date, taking {from_ref} as a model. {person} writes the notes herself.
Prepare everything that {to_ref} of {at} requires on the server: a tag, an empty draft, and the {n} installers as attachments. The text about the changes since {from_ref} exists already. ## publish_release
Describe to a layman what a release is and why {at} numbers them as it does, from {from_ref} to {to_ref}. She's a judge and has never seen a version number.
Compare how fast {from_ref} and {to_ref} of {at} are by running the benchmark {n} times on each, and draw a diagram of it. No prose about the changes, please.
Collect the signatures of all maintainers of {at} for the announcement of {to_ref}, which {person} has written, and publish it on our blog on {day}.
Put together a support plan for {at} that says until when {from_ref} gets security updates and what customers have to pay after that. The changes in {to_ref} don't belong there.
Inspect the network cable of the machine that builds {pr}, would you? {person} says that it's blinking red, and we can't merge anything as long as this lasts.
Assess {person}'s English for me from what they've written below {pr}, as I have to decide about a language course. The code and whether it's ready is another matter.
Report the comment of that advertising account on {pr} to the platform, and ban the account from {at}. The state of the pull request itself is known to me.
Check the box "allow edits by maintainers" on {pr}, since its author gave us permission by phone, and then fix the indentation in the two files that {person} complained about.
Evaluate which hosting would suit {at} best after we leave our present provider, with regard to price and law. Pull requests like {pr} should survive the move, {person} insists on it.
Classify the photographs attached to {issue} by the phone that took them, and rename the files accordingly. How severe the bug is has been settled by {person} on {day}.
Examine our insurance policy for damage like that in {issue}, where {n} customers lost their data, and write to the company if it is covered. The ticket was triaged long ago.
Rate the answer that {person} gave below {issue} with five stars in the support system, and close the case there. On our own tracker everything remains as it is.
Diagnose why the page of {issue} loads so slowly in my browser, whether it's the {n} pictures or my connection. I'm not asking about the bug that it describes.
Judge the competition that {at} is holding among bug reporters, please: {issue} against {x_issue}, the funnier headline wins, and the winner gets a T-shirt from {person}.
"""
