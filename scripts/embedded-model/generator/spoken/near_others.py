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
Export all open issues of {at} as a spreadsheet with one row each, including the e-mail address of the reporter, and upload the file to the shared drive.
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
Milestones, not issues: which ones are open in {at}, when are they due, and which of them is going to miss its date? ## milestone_progress
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
Append the notes which {person} wrote about {to_ref} to the file CHANGELOG in {at}, right above the paragraph on {from_ref}, and commit that.
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
"""
