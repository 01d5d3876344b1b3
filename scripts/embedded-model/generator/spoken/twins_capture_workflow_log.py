"""Requests that no tool fits: twins of ones for capture_workflow_log, changed in nothing but what they ask for, and ordinary ones near it."""
TEMPLATES = """
My guess is that {run} will get stuck at the linking stage. I can't stop it without the rights though. Please cancel it.
We moved from {x_at} to {at} last month. The first run over there is {run_id}. I'd like it pinned at the top of our wiki.
The robot arm stopped halfway because a file was missing. {run} should have packed it. Its artifact, so that I can unpack it?
Between the jobs of run {run_id} in {owner}/{repo} there's a pointless pause of {n} minutes, thus remove it from the workflow file.
Our sponsor wants to see their own logo on the page of {run}, so kindly get it placed there.
Salvage the artifacts of run {run_id} in {at} for me, given that the storage behind them is about to be emptied.
The release of {ref} went out fine. Afterwards {run} failed while building the docs, which isn't urgent, so simply delete that run.
For our records I need an invoice for whatever {run} consumed, to be kept until the next audit.
I should be obliged if you could delete the log of {run}.
In the chat they're already betting on the next failure: {n} people say cache, {person} says cosmic rays. Announce the winner of {run} there, please.
Whilst the rest of the team reviews {x_pr}, I shall rewrite the workflow of {owner}/{repo}, for which purpose run {run_id} has to be cancelled.
Give our security folks the opportunity to approve run {run_id} in {owner}/{repo} by adding them to its deployment environment.
Our contract with {owner} says that they get every build log of {repo} deleted on request. They've named the one of run {run_id}. Please wipe it.
Would someone like you, with access, delete run {run_id} in {owner}/{repo} for someone like me, without?
I can handle the download on my own if you make the artifacts of CI run {run_id} in {owner}/{repo} public.
We've got {n} steps in that workflow, of which at most two are needed since {run}. I'd like to see the others thrown out of the file.
Rename to something readable whatever is called "x1" in run {run_id} of {owner}/{repo}; I'm tired of cryptic job names.
The customer will see what we send, so no internal host names, and these show up in the setup steps of {run}. Mask them in the workflow, please.
The school's timetable wasn't exported last night. The export is {run}. Move its schedule to six in the morning.
The regulator asks how {owner}/{repo} was built on {day}. That build was run {run_id}, and an attestation for it would be our answer, so sign one.
Issue {x_number} mentions a crash on start. The reporter used the binary from run {run_id} in {at}. I want that binary, so please download the artifact of the run.
As the notification for run {run_id} in {owner}/{repo} contains nothing but an emoji, I'm obliged to ask you to unsubscribe me from such mails.
Pick up the deployment that run {run_id} in {at} has been holding back since {day}, and approve it in my name.
Even though {person} is convinced that it's dangerous, I won't stop {run} for that reason, so please approve its deployment to production.
Twelve steps, one bad apple. Throw out the apple: mark the failing step in the workflow behind {run} as one that may fail.
Last night's backup of the library catalogue is empty. The backup is done by {run}, which pretends to have succeeded, so I'd like to have its schedule changed to every hour.
The size of each image is printed at the end of {run}, and I don't want that, hence take the step out of the workflow.
Is there a way to keep the log of {run} for more than {n} days? Please set that up.
The hackathon ends in {n} minutes and our build {run_id} in {at} is still in the queue. Can you move it to the front??
Somebody from the press office forwarded a screenshot with our password in it. The password comes from {run}. Let me have it replaced in the secrets.
The organisation's single sign-on rejects me today. Kindly cancel {run} on my behalf.
A reporter is asking which tests we deleted since {ref} in {at}, and a list would be the best answer, so please compile it from the history.
As the full name of the workflow behind {run} is far too long for a badge, please cut it down to one word in the file.
rsync stopped in the middle of {run}. Finish the copy by hand on the backup server, please.
Obtain an apology for run {run_id} in {at} from {person}, who pushed without testing again.
Enlighten our beginners about run {run_id} in {owner}/{repo} by writing a tutorial about its workflow from beginning to end.
The emulator test in {run} renders far too many frames. I need this figure halved, so please edit the test.
Bakery orders weren't imported this morning; the import job is run {run_id} in {at}. Import them by hand?
Ever since run {run_id} in {owner}/{repo} deployed to the wrong region, I've wanted a lock on that environment. Kindly set one up.
We ought to keep the artifacts of {run}. Extend their retention for us.
Our volunteer treasurer pays for the runners and wonders why they cost so much. I'd like to set a spending limit of {n} dollars for {owner} with him.
Let me compare: I've got the coverage of the good run, now I need the coverage artifact of the bad one, {run}.
After the volcano's drone returned without pictures, the pilot asked what had been stored by {run}. Honestly, I can't say until I've unpacked its artifacts, so download them for me.
Did {run} fill the cache? Clear that cache and I'll see.
I've already restarted it, I've already closed the duplicate, I've already told {person}. What I haven't done is delete {run}. Do that for me, please.
While {person} phones the hosting firm, could you take the runner that executed {run_id} in {owner}/{repo} out of the pool?
Forward the full build bill of run {run_id} in {owner}/{repo}, including the boring bits, to our accountant as a spreadsheet.
Ballots aside, the observers want to own a copy of the machine. Would it be possible to save the runner image of {run} as it was on election night?
As discussed on the phone: please delete, or hide, the log of {run}.
Our sensors reported nonsense temperatures after the last update. The update was compiled in {run}. Take the binary off the download page, please.
The Android build ({run}) can't find its keystore. Upload the file from my desktop to the secrets, please.
In {x_at} everything is in order, but in {at} the run {run_id} stands in the queue for a runner nobody has. Cancel it, so that I can start afresh.
The bot's comment about run {run_id} in {owner}/{repo} was cut off mid-sentence, so edit the bot's code to allow longer ones.
My change touches a README, nothing else, and yet {run} was started. That can't be. Exclude such files in the workflow's triggers.
I have to know which tag {run} deployed, and it's written nowhere. Add a step to the workflow that comments it on the release.
In case the cache of {run} still exists, I want it deleted.
Which browser should Playwright use in {run} and its successors? Change it to Firefox in the configuration.
A robot drove into the ditch on account of a number that {run} must have baked in. Which number would be safe? Ask {person} for it and commit it to {at}.
I'm an apprentice and don't dare to ask {person}. How come runs such as {run} are green, red or grey, what do the colours stand for? I'd like it explained.
If it's not too much trouble, I'd like to have the log of {run} removed.
We disagree about the locale of the runners. Set it to English for all workflows in {at}, so that nobody has to read something like {run} again.
Reviewers have been found, the changelog is written, only {run} is red. Let me merge regardless by making that check optional.
Hands off the restart button! The deletion of {run} is all I'm asking for.
I've only got {n} minutes before the stand-up, so please turn the failed steps of {run} into a slide with a funny picture.
Nobody is stale here except me. I've stared at the log of {run} for an hour, and I've found the typo. I just wanted to tell somebody.
Rather than rerun anything, take run {run_id} in {owner}/{repo} off the public list, and keep its words from everybody, the logged ones.
I was away when run {run_id} in {owner}/{repo} collapsed, but {person} showed me what it had been muttering, and all is repaired by now.
We had {n} failures of this kind before, all fixed by waiting. This time I already know the reason from what {run} wrote, so don't fetch the text again.
Had I asked you for the log of {run} before the weekend, we would have saved {n} hours. Well, one lives and learns.
A glance at the log of run {run_id} in {owner}/{repo} saved me {n} hours yesterday, so thanks for that glance.
If the log of {run} had been fetched in time, the vendor would have believed us. It wasn't, they didn't, and the case is closed now.
{person} claims that nobody ought to read the output of {run} without a lawyer. Is that a common rule in companies of our size?
Would you be able to recover the output of a run if it had been deleted, as we plan to do with {run}? I'm only asking how that works.
The docs claim that a token is always masked. May I trust them when a workflow prints one in pieces, as the one behind {run} does? I'd like your opinion.
On Windows only, that's the odd thing about line endings. What do you think of carriage returns in general, such as those in the log of {run}?
Fetch and show, that's all we ever did with run {run_id}, repository {owner}/{repo}, and still somebody complained about the morning briefing.
Show me the output of every red run in {at} since {day}, all of them in one file, with the newest on top.
Compliance wants a copy of all build transcripts of {at} from the last {x_inactive_days}, nothing else.
Police forensics would like faithful copies of the server's own access log from the day of run {run_id} in {owner}/{repo}. Can you obtain them?
Due to the retention policy, all runs of {at} older than {x_inactive_days} disappear on {day}, so export the whole lot while there's time.
A tester in Osaka can't open the wiki of {owner}/{repo}. Acting for her, I ask you for its page on run {run_id}.
"Get me the log of {run}" is the sentence that {person} wrote on the board in today's English lesson. Where would you put the stress?
Our handbook gives "show me the output of {run}" as an example of a bad ticket title. Can you think of a better one for the next edition?
Translate into Portuguese, for the sign in the server room: "Before we rerun {run}, somebody should read its log."
In a mail from {person} I read: "Please fetch the log of run {run_id} in {owner}/{repo}." The mail was meant for someone else, so leave it at that.
{person} told me over lunch that he'd asked for the log of {run}, and that he'd been given one from the wrong year. We laughed a lot.
I don't want the log of {run}, now or later, and I don't want anything else either. I only need people to stop offering it.
No, no, the log of {run} isn't wanted any more; {person} has solved the riddle without it and gone home.
Whatever anybody says, don't get the failed steps of {run} for me. I've a headache, and red text makes it worse.
There's a mail saying that {run} failed and a link that works fine, with a log I've read twice. You may put your feet up.
How much does it cost {owner} to store a log like that of {run} for {n} months? I have no idea what the provider charges.
Is the size of {run}'s log counted against the storage of {owner}, or are only artifacts? The documentation is vague there.
Can an outsider without an account read what {run} printed, given that {at} is public? I'd like to know the rule before I answer the press.
How long does the platform hold on to the log of a run like {run} before it's thrown away, and who may change that?
In which time zone are the timestamps in a log such as the one of {run} given? I'd say it's Greenwich, {person} says it's local.
What's the difference between the raw log of {run} and the one on its page? {person} insists that there's none.
Does fetching the log of {run} count towards the rate limit of our token? I'd hate to lock the whole team out.
Would you rather read a log from the top or from the bottom? With {run}, {person} and I had an argument about it, and you shall decide.
Which steps would run first in {owner}/{repo} if I turned the matrix around? I'm asking about the workflow file, not about run {run_id}.
Can you fetch logs from a Jenkins server as well, or only from runs like {run}? We're thinking of moving the nightly job over there.
Our Jenkins server has a job called "nightly" that went red too. It's nothing to do with {run}. What did Jenkins print?
The travis build of {x_at} from years ago, not {run}, is what the museum would like to see. Could you get its log from the old account?
The audit trail of {owner}, please, rather than the log of {run}: who removed {person} from the team on {day}?
The deployment to staging has a log of its own on our host, and that's the one I need. The run which started it, {run}, I've got already.
I'd like to read the discussion that {person} opened about {run} in {at}. Show me its first {n} replies.
Please let me see the file that run {run_id} in {at} produced as an artifact, since my own copy is damaged.
What did {person} say in the chat before run {run_id} in {at} fell silent? I missed the meeting.
In {owner}/{repo} there was a commit before run {run_id} whose diff I'd like to keep for my own records. Save it, please.
For run {run_id} in {at} let me have the names of those who approved its deployment, and skip the others.
Since run {run_id} in {at} is huge, I'd like to have it split into {n} smaller workflows.
No green ticks, please, for run {run_id} from {owner}/{repo}; override its conclusion and mark it as failed.
It was my understanding that run {run_id} in {at} would use the new image, but {person} has doubts. Kindly change the name of the image in the workflow, so that there aren't any.
The failing check of PR {x_number} is run {run_id} in {at}, I think. Make it no longer required, as {person} has agreed to.
{owner} asked me why the weekly report of {repo} didn't arrive. Run {run_id} should have sent it. To make up for it, write the report yourself and mail it to {person}.
We can't say whether run {run_id} in {at} has been tampered with, but the access rights worry us. Take them away from everyone but {person}, which is what we'd like to have done by {day}.
My predecessor used to say that a build should always be read, even if it's green. In this spirit I've read run {run_id} of {at} from top to bottom, and it was a pleasure.
Let me tell you what I don't need: a diagnosis, a log, a second attempt. What I do need is the deletion of run {run_id} in {at}, because it shows the name of a customer.
A journalist asks how long a nuclear simulation takes on our runners. The number is far too high in {run}. Please get me a quote for faster machines.
Support's form has two boxes, "private" and "public". I tick the second for {run}, so open its page to everybody.
After a change of passwords nobody at our office is allowed to look at the pipelines of {at} any more, so we rely on you for new accounts, as {run_id} waits for approval.
Please ask {at} to hide what it logged under run {run_id}, since a user claims that his name appears in it.
Last week's complete log crashed my mail program. After {run} I've learned my lesson: switch off all CI mails to my address.
I'd like you to keep the parts of {run} that turned out well and sign the packages they built.
The build summary only says that something failed, so let me have a summary with tables in future, written by the workflow behind {run}.
After {n} coffees my eyes are tired. {run} still waits for a decision; reject its deployment, with the remark that we'll talk on {day}.
What should {run} have reported in the last minutes before it was killed? Please bring some sense into the messages of our script.
Having heard so much about it, I'd finally like to see with my own eyes the machine on which {run} brought down the shop of {owner}. When may I visit?
Somebody has already triggered {run} again twice without any success, which is why I now want to disable that workflow instead of trying it a third time.
Please cancel the record of {run}, as the customer calls it, before the security scan of {ref} is mistaken for a real one; I mean, remove the run.
My token has no rights for actions. Therefore you'd have to delete {run} for me.
PR {x_number} shows a red cross because of run {run_id} in {at}. Hide the cross, please, by marking the check as neutral.
For the census we must stop the clock of run {run_id} in {owner}/{repo}, so would you raise its timeout to {n} hours?
Unsubscribe whoever run {run_id} in {owner}/{repo} sends its mails to, since {person} disputes that they asked for them.
{run} says "exit code 137" on the badge. I want a badge that doesn't mention codes at all, so change the image in the readme.
While the bread is rising I have forty minutes in which to read. What I'd like to read is the workflow file behind {run}, as it stood on {day}.
The VPN is down, so I can't look at {run} myself. How do I get the VPN working again?
Court papers refer to run {run_id} of {owner}/{repo}; hence the judge would like it locked against changes, and so would I.
A log that vanishes after a single day, for every workflow, is my wish for {at}. Change the retention accordingly, and remove run {run_id} at once.
The auditors ask for proof that the signing key was exchanged. That proof isn't in {run}; please exchange the key and write them a note.
Loan me a runner like the one that {owner}/{repo}'s workflow run {run_id} was given; I suspect that my own has been broken for {x_inactive_days}.
If the cache for run {run_id} in {owner}/{repo} still exists, stash a copy of it in our bucket for the demonstration on {day}.
I'd like to rename {run} before anyone mentions it. Give it a better title.
The zoo's webcam software was compiled in run {run_id} of {owner}/{repo}. Let me have the resulting program, signed with our certificate.
The repository is called {repo}, the account {owner}, the run is {run_id}. Who may cancel it?
The turbine tests print megabytes. After run {run_id} in {at}, then, cut the messages out of the test code and commit not a byte more.
{run} succeeded but uploaded an empty file. Something must replace that file. Please upload the right one to the release page of {ref}.
We haven't decided whether to keep the workflow of run {run_id} in {at}. To decide, {person} would like you to hold a vote in the discussions.
The formatter is unhappy with {run}. What does it complain about so often? Turn it off in the configuration.
To settle a bet about npm versions, upgrade what run {run_id} in {at} wrote into its lock file while it was installing packages.
The passing steps of run {run_id} contain customer names, so in {owner}/{repo} turn the log of those into a private one.
Good day. I have problem with {run}, it is pink on the page. Can you explain me the colours of the site?
Would you invite the author of run {run_id} of {owner}/{repo} and relay to them that we'd like them to become a maintainer?
Prune the workflow of run {run_id} in {owner}/{repo} until only its deployment steps remain, then push it to a branch of its own.
It's been rerun twice, so no more of that. Delete {run}, please.
Having merged {x_pr} without a glance at CI, I'd better revert what run {run_id} in {owner}/{repo} has deployed since.
A linker error, supposedly. I don't mind it as long as {run} is kept out of the statistics. Exclude it from our dashboard.
Per our runbook, step one is a message to the customers. So: a status page entry about {run}, please.
It was {person}'s idea to print the whole configuration in every step. Thanks for that. Could you remove all these prints from the workflow of {run}?
In {at} somebody bumped a dependency and now run {run_id} is broken. Don't wait for the author, pin the dependency to the version before.
The run for {title} was {run_id} in {at}. I'd like its commit tagged as {ref}. ## publish_release
{run} is marked "skipped" in part and I don't want that; its conditions in the workflow must go, please.
Something in {run} writes to the wrong folder, and since it's a script in a script in a script, nobody dares to touch it. Please rewrite it in a single file.
Condense the workflow of run {run_id} in {owner}/{repo} for us, by which I mean one job with {n} steps instead of five jobs.
Our chat bot shows only the first {n} lines of {run}. I'd like the limit raised in the bot's settings, please.
Random seeds are printed by our test runner. To reproduce bugs more easily I need a fixed one instead of that in {run}, hence change the settings.
Apparently a plugin phoned home during run {run_id} of {owner}/{repo}, which I'd like to see forbidden. Block outgoing connections for the runners.
No need for the setup jobs, only deployment: cancel all others of {run}
Has anybody in {owner}/{repo} thanked {person} for repairing what broke run {run_id}? If not, write a few warm words on the wall.
My boss wants to know what a runner is. Explain it to her with {run} as the example, in {n} sentences.
Copy out of the wiki of {owner}/{repo} what {person} wrote about run {run_id}, as our magazine has a page for such curiosities.
I'm not interested in {x_at}. The artifacts I need are from {at}, run {run_id}.
Someone has set the log level to debug, and I'm not grateful for it. {run} was the first build with it. Set it back to what it was.
Lug the complete cache of run {run_id} from {owner}/{repo} to our own server, no matter how bulky it is.
I don't want anyone to touch {run}. I only want it protected against deletion.
Since our budget is nearly exhausted, trim the matrix behind run {run_id} in {owner}/{repo} to just the oldest and the newest system.
Gather up the people whom run {run_id} in {owner}/{repo} has kept awake, because {person} wants to invite them to dinner, and book a table for {n}.
It hangs, always at the same place. See {run}. Let me have a timeout of {n} minutes for that job so it stops by itself.
I'm translating error texts for {person}, hence replace those in the scripts which run {run_id} of {owner}/{repo} uses by their Spanish versions.
The run of the merge queue, {run_id} in {at}, ejected my change. Put the change back into the queue, ahead of all others.
The alto section is missing from our PDF. Somewhere among what {run} stored there must be the older PDF, so download it and lay it before me.
Because {run} sits in a repository where I'm only a guest, its approve button stays hidden from me unless you grant me the role.
Our supplier won't budge without a deadline, therefore send them one over the matter of run {run_id} from the {owner}/{repo} project for me.
Mirror the repository {owner}/{repo}, where run {run_id} took place, to our server for safekeeping; the project moves to another host on {day}.
The spelling check in {run} found a typo somewhere. Add the word to its dictionary, it's a name.
We changed hosting providers over the weekend. Most pipelines survived. {run} did not, and before I call anyone I want to have a new deploy key.
The build for {ref} is {run_id} in {at}. Which compiler flags would make it faster? I'd like a recommendation.
I tried to download the artifact of {run} three times. Each time the archive was damaged. Please try it for me, perhaps your connection is better.
The cron job behind {run} is a mystery to all of us. Let's disable it.
I've read that old recordings are removed after {x_inactive_days}. Is that true for {run} as well, or does the rule only apply to artifacts?
Acquaint {person} with run {run_id} of {owner}/{repo} by means of a phone call, since they inherited the pipeline only today.
My daughter has fever and I'm working with one hand. {run} waits for my approval. Could you save me the clicking and approve it?
Get the workflow of run {run_id} in {at} with comments added to every step, for {person} to understand.
Would you mind shutting down the virtual machine of {run} for me? My tablet shows nothing but a grey area where the switch ought to be.
Reminder to self, and to you: unfreeze the branch on which {run} took place. It's for {person}'s talk on {day}.
I'd love a peek at the coverage page stored by run {run_id} in {owner}/{repo}, if the artifact hasn't been wiped yet.
The harbour's tide tables were generated in {owner}/{repo} by run {run_id}. Kindly correct its script, since two rows are missing.
We've been discussing whether the migration should have been executed in {run}. It touches each table, so if you give me your opinion we can vote.
Where on earth did the {n} dollars go that run {run_id} of {owner}/{repo} was billed with? Ask the provider for a refund.
The newsletter wasn't sent by run {run_id} in {owner}/{repo}, though it's green. Its readers ask for it, so would you send it to them now?
In the snapshot build {run_id} of {at} the fonts are missing. Did the designer upload them anywhere? I'd appreciate it if you did, into the assets folder.
Give our security folks the opportunity to forbid run {run_id} in {owner}/{repo} by adding a rule that needs their consent.
gradle says BUILD FAILED, run {run_id}, {owner}/{repo}. how do i switch to maven
Salvage the release from run {run_id} in {owner}/{repo} before the tag expires on {day}, by uploading the files to it by hand. ## publish_release
Since the page of run {run_id} in {owner}/{repo} demands a login I don't possess, be my host and create an account for me.
Our release job died. {run}. I need what it should have published to the registry, published by you. ## publish_release
Single out those steps of run {run_id} which {person} wrote for {owner}/{repo} and move them into a reusable action, please.
Our support form accepts only short attachments, and therefore I need the artifact of {run} split into {n} smaller archives.
I heard a password shows up in plain text in {run}. I have to stop that at once: change the password.
We aren't going to restart {run}, since we know that it would fail in the same manner. What we'll do is drop the support for that system, so please take it out of the matrix.
Does the log of {run} stay visible if I make {at} private? Please tell me before I do it.
I can't log in from here. Please stop {run} for me.
For our statistics I collect build times of the last {n} months. Next on the list is {at}, all of its workflows.
LaTeX overfull boxes or a missing font? {run} taught us that it was both. Font installed, boxes emptied, case closed.
My session expired halfway through approving. {run} was the page. Give your approval and I can continue sleeping.
Our nightly build on {at} has been stuck since {day} and nobody is using it. Please cancel run {run_id} so that the runner is free again.
Dependabot opened PR {x_number} and its check failed. Can you disable Dependabot in {at} until we've understood run {run_id}?
The release of {x_ref} is blocked because run {run_id} in {owner}/{repo} waits for approval. Please approve its deployment; the release notes can wait.
I'm on call this week and got paged for run {run_id} in the {repo} repository of {owner}. Please take me off those notifications.
No, sorry, not {x_run_id} but {run_id}. That's the run in {at} whose artifacts I wanted to download.
Somebody's token was printed in run {run_id} of {at}. Please delete that log right away, and I'll rotate the token with {person}.
We had {n} flaky tests last sprint, and run {run_id} in {owner}'s {repo} shows another one. Could you open an issue for it?
Please increase the timeout of the workflow in {owner}/{repo}. Run {run_id} was killed after {n} minutes, and I already know why.
A contributor says that CI doesn't start on their fork of {at}. Can you allow workflows from forks, as in run {run_id}?
Run {run_id} showed that PR {x_number} is the cause. Please revert that pull request in {at}; I've read the output already.
The deploy job on {at} timed out again on {day}. Run {run_id} has left a half-finished deployment, so please roll it back.
In {owner} / {repo} the migration test broke after we upgraded the database. Run {run_id} proves it, so could you mark that test as skipped?
Our customer needs the installer that run {run_id} in {at} built. Can you get me the artifact before it expires on {day}?
How long does GitHub keep the logs of a run such as {run_id} in {owner}/{repo}? I don't need the log itself.
We switched to new CI runners on {day}, and run {run_id} in {at} was the first one on them. Please remove the old runners now.
{person} asked me to make the red check on main optional. It's the one of run {run_id}, repository {owner}/{repo}; can you do that?
The docs build in {owner}'s {repo} gives a lot of warnings, as run {run_id} shows. Please change the workflow so that warnings fail the build.
There are {n} jobs in the workflow of run {run_id} in {at}, and most are never needed. Could you remove the unused ones from the file?
Issue {x_number} in {at} is about the crash in run {run_id}. Please reopen it and link the two.
Can you rename the workflow behind run {run_id} in {at}? The name still says Travis, and new contributors get confused.
I'd like to know how many Actions minutes we used in {owner}/{repo} this month. Run {run_id} alone took {n} of them.
The log of run {run_id} is already saved, thanks. What I'd still like is the coverage report as a file from {at}.
Our secret for the registry has expired, as we saw in run {run_id} of {owner}/{repo}. Would you set a new one?
Does {person} have access to the Actions page of {at}? They can't open run {run_id}, and I don't know which role they have.
Please post a comment on PR {x_number} in {at} saying that run {run_id} failed because of the network and not because of the change.
Run {run_id} in {at} was only a test of mine. Could you delete it from the list, so that nobody worries on {day}?
The cache in {owner}/{repo} is broken since the upgrade to {x_ref}. Clear it, please; run {run_id} doesn't need to be looked at.
Move the nightly job of {at} to four in the morning, please. Run {run_id} collided with the backup again.
When run {run_id} in {owner}/{repo} failed, who was told by mail? I'd like to have a list of all people who get these notifications.
I fetched the log of run {run_id} in {at} on {day} and sent it to {person}. It turned out to be a disk problem.
Had the log of run {run_id} in {at} been there on {day}, we'd have found the regression much sooner. Well, it's fixed now.
Please don't get me the log of run {run_id} in {owner}/{repo}. I've got it, and the bug is already fixed in PR {x_number}.
Could you get me the output of every failed run in {at} from the last {n} days? One of them is {run_id}.
In our docs for {at} there's the line "To see the log of run {run_id}, ask the bot". Please replace the id with a placeholder.
Is there a difference between the raw log and the one on the page of run {run_id} in {at}? {person} says that colours are missing.
Run {run_id} in {at} reports {n} outdated packages with known holes. Could you check all our dependencies for security problems? ## audit_dependencies
What were the latest runs in {at}, and which of them are still in progress? I only need names and their status.
Can you get hold of the coverage artifact from {run}? The reporter couldn't upload it, and I'd like to look at the HTML pages tonight.
Our nightly in {owner}/{repo} has become slow. Compare how long {run_id} and {x_run_id} took, job by job, and tell me where the time went.
{person} triggered {run} by accident from a laptop. Cancel it before it reaches the production stage, thanks.
Someone has to approve the production environment for {run}. I've checked staging and I'm fine with it, so go ahead and approve.
I'd like the workflow called {title} in {at} disabled for now, since it only burns minutes until the migration is finished.
Before we hand {owner}/{repo} over to the new team, list every secret name in the organization and when it was last updated.
What is the difference between a cache and an artifact in GitHub Actions? {person} asked in the onboarding session for {repo} and I wasn't sure.
The docs job in {at} should upload its site as an artifact and keep it for {n} days. Please change the workflow file accordingly.
Which of our self-hosted runners are online right now? The queue for {owner}/{repo} has been growing since {day}.
Start the integration workflow of {at} on the branch of {x_pr}, please. It hasn't been started there before, so there's nothing to repeat.
Tag {person} in the failing check of {pr} and ask whether the new linter rule was meant to be blocking.
How many times did the deploy workflow of {owner}/{repo} run between {day} and today, and how many of those deployments were rolled back?
Caches in {at} are at the storage limit again. Drop everything that belongs to closed pull requests, please, and leave the ones of main.
The token in the secret NPM_TOKEN of {owner}/{repo} has leaked through {x_run}. Please replace it with the one that I put in the vault.
Roll production back to {ref}, please. The deployment from {run} went through, but customers of {owner} report errors at login.
We're paying for macOS minutes that nobody needs. Take macOS out of the build matrix in {at} and leave Linux and Windows in.
Is it possible to give one job of a workflow more memory than the others, or do I have to move all of {at} to larger runners?
Who pushed the commit that started {run}? The release manager wants to talk to them before the freeze on {day}.
Delete the failed deployments of {owner}/{repo} from the environments page, please. They confuse the support team, which looks at it every morning.
Please download the installer that {run} built for Windows. A customer wants to test the fix before we publish anything.
In the overview of {at} three scheduled workflows show as disabled because of inactivity. Turn them on again, but don't start any.
What does "concurrency group" mean in the YAML of {owner}/{repo}? I'm reviewing {x_pr} and I've never used that key.
The weekly security scan in {at} clashes with our release window. Could it be moved from Monday morning to Sunday night?
I need to know how much storage the artifacts of {owner}/{repo} take up, and which workflow leaves the largest ones behind.
I'm back from two weeks of leave. Give me a rundown of the CI runs in {at} during that time: how many, how many red, which branches.
The image scan in {run} turned up something in a library of ours. Are there other known vulnerabilities among the dependencies of that project? ## audit_dependencies
Now that {x_run} is green and the artifacts are signed, please get {ref} out as a proper release, in {at} as always. ## publish_release
{x_run_id} was red on the {ref} branch only, since the cache fix from {pr} never got there. Could you carry it over? ## backport_change
On the branches page of {owner}/{repo} there are hundreds that went in long ago, and CI checks them all at night. Please remove the merged ones. ## delete_merged_branches
{person} runs our build machines, so the ticket {issue} about the full disk belongs to him. Please make him the assignee. ## assign_issue
The CI migration has its own milestone in {at}. What percentage of it is done, and will we make it by {day}? ## milestone_progress
The workflow on {pr} was held for approval because its author is new here. I've approved it, so would you say hello to them? ## welcome_contributor
Everyone who has ever contributed to the build scripts and the rest of {owner}/{repo} should get a mug. Whom does that concern? ## list_contributors
Show a diff of the workflow file between {x_run} and {run}. Something in the permissions block must have changed.
There's a step in {run} which says "Post checkout". What is it for, and does it do any harm if it's skipped?
Everything that ran on main of {owner}/{repo} this week should be listed for me, with the commit message next to each result.
Downloading from our package mirror is slow on all runners. Please switch the mirror address in the variables of {at} to the one in {x_owner}.
{person} would like a list of open deployments waiting for approval across {owner}. I only know of the one in {repo}.
Add a summary with the number of passed and failed tests at the end of each run of {at}, so that nobody has to open logs.
The log of {x_run_id} has been read and understood. What I'd ask of you is a pull request for {at} that raises the memory limit.
We're not allowed to keep test data for more than {n} days. Please delete all artifacts in {owner}/{repo} that are older.
Nothing to fetch this time. {run} printed the customer's password, so please contact GitHub support and have it removed from their backups.
Does fetching a log count against the API limit of {owner}? We do it about {n} times an hour from a script.
Make the logs of {at} visible to the contractors, please. They can open the runs but get an error on the details.
{run} had {n} annotations. Clear the ones about the deprecated Node version by updating the actions that cause them.
Who's the owner of the workflow behind {run}? There's no entry in the code owners file, and I'd like to talk about its cost.
Which version of {repo} is live at the moment? {owner} deploys from main, and {x_run_id} may or may not have reached the servers.
I'd rather have the raw test report in XML than any console output. It's in the artifact "junit" of {run}, please send it over.
We used to stream the logs of {owner}/{repo} to our own server. That broke on {day}; could you set the webhook up again?
Please turn on debug logging for {at} by setting the secret for it. I'll take the next push as the test.
In {at}, compare the average queue time of this month with that of last month. Management wants to see whether the new runners help.
Please put the message of the failed assertion into the description of {issue}. I've pasted it below the line with {x_run_id} in our chat.
The on-call handbook says to keep every log for a year. Is that still needed for {at}, or does GitHub do that for us?
Check out whether our runners in {owner} still run an outdated agent version. {repo} got a warning about it on {day}.
If I delete a workflow file from {owner}/{repo}, do its old runs disappear as well, or would {x_run_id} still be there?
Yes, {run} failed, and yes, I know why. Please tell {person} that the fix will land after lunch.
Could you mask the e-mail addresses in our CI output from now on? It's a small change in the workflow of {at}.
{run} has been going on for {n} hours. Kill it, please, it's only the download that hangs.
Last quarter's numbers, please: success rate, median duration and cost of the CI in {owner}/{repo}, as one slide.
The scheduled run of {at} didn't start at all last night, so there's no log. Please look whether the schedule got lost with {x_pr}.
Replace the password in the connection string that {at} keeps as a secret, please. {person} has changed it on the server on {day}.
For the audit we need evidence that nobody can approve their own deployment in {owner}/{repo}. A screenshot of the environment's rules is enough.
Please switch the visibility of the runner group from all repositories to {repo} only. {owner} has public projects that mustn't use it.
I only came to say that {person} found the missing variable and {run} makes sense to us now. Thanks for your patience.
Open the firewall for the runners of {owner}, please. {x_run} couldn't reach the license server, and the address list is in {issue}.
What does exit code 137 mean in general? I've seen it a few times in {owner}/{repo} and I'd like to understand it.
Take the last {n} runs of the performance workflow in {at} and draw the trend of the start-up time.
Please hand {person} the list of environments in {owner}/{repo}, including which branch may deploy to each of them.
The binary in the cache of {at} is from an old compiler. Bump the cache key in the workflow so it's rebuilt.
Create a ruleset for {owner}/{repo} under which the deploy workflow has to succeed on staging before anything goes to main.
It would be nice to see the coverage of {pr} next to the changed lines. Which action would you recommend for that?
{person} has saved the logs already. Please remove {run} and the {n} runs before it from the Actions page, they're from a test.
Restore the artifact of {run} if that's still possible. Somebody deleted it on {day}, and the customer wants exactly this build.
Rename the job "test ({n})" in {at} to something with the database in its name; the required check will be adjusted by me.
As of {day} the ubuntu-20.04 image is gone. Please replace it with the current one in all workflow files of {at}.
Register a second runner for {owner}, please, with the label "gpu", so that {repo} doesn't have to wait for the first one.
All runs of the last week in {at} that took more than {n} minutes: I'd like a table with branch, author and duration.
Could you mark the check "legacy-build" as no longer required in {owner}/{repo}? It hasn't reported on any pull request since {day}.
{run} is waiting for a reviewer of the environment. {person} is out sick, so please add me as a reviewer there.
Attach the SBOM produced by {run} to the existing release {ref}. It was left out, and the security team has been asking for it.
We want e-mails only for failures on main. Where do I set that for {at}, in the repository or in my own account?
Turn {x_run_id} and the discussion under {issue} into a short postmortem for the wiki of {owner}/{repo}, with a timeline and action items.
Why is a workflow from a fork not allowed to read secrets? A contributor to {at} asked after {x_run_id}, and I'd like to answer correctly.
Put a lock on the staging environment of {owner}/{repo} until {day}. The customer is running acceptance tests and mustn't be disturbed by a deploy.
Please write a workflow for {at} which builds the docs for every pull request and posts the preview link as a comment.
Our CI bill doubled in the last month. Which repositories of {owner} besides {repo} use the most minutes?
Use OIDC instead of the long-lived cloud keys in the deploy workflow of {at}. {person} has set up the role already.
For {run} the checks page says "startup failure". Correct the indentation in the workflow file, please; the error is on line {n}.
Copy the CI setup of {owner}/{repo} to {x_at}, please, including variables and environments, but without the secrets.
Stop the canary deployment that {run} has begun, it's at ten percent now and the error rate is rising.
When does the next scheduled run in {at} start? The cron line is in UTC, and I always get the conversion wrong.
The runner "build-{n}" of {owner} has a full disk, as one could see in {x_run}. Please clean up its work folder.
Is the build of {ref} in {owner}/{repo} reproducible? I'd like the checksums of two artifacts compared, those of {run_id} and {x_run_id}.
Add a path filter to the test workflow of {at}, please, so that changes to the docs folder don't start it any more.
Please purge the Docker layer cache of {owner}/{repo}. An old base image with a known hole is still in it.
Make a new environment called "preview" in {at} with {person} as the only approver, and let it be used by all branches.
Of the {n} deployments we made since {x_ref}, which ones went to the European region? {owner}/{repo} has them all under environments.
What happens to runs that are queued when I disable Actions for {at}? I want to know before I click on it.
Send the release candidate from {run} to the beta testers through the store, please. It's the artifact with the name {title}.
The fix that made run {run_id} green in {at} is also needed on the branch for {x_ref}. Can you backport it there? ## backport_change
Run {run_id} in {owner}/{repo} builds all old branches as well. Please delete the ones that were merged, so it gets faster. ## delete_merged_branches
CI is green since run {run_id} in {at}. How far are we with the milestone for {x_ref}, and can we still make it by {day}? ## milestone_progress
Run {run_id} is green, so {x_ref} of {owner}/{repo} can be published now. Please create the release on GitHub; the notes are written. ## publish_release
{person} looked at run {run_id} in {at} and knows what's wrong. Please assign issue {x_number} to them. ## assign_issue
The PR behind run {run_id} in {at} is {person}'s first one. Say hello and thank them for it, would you? ## welcome_contributor
I'd like to mention everybody who has worked on {owner}'s {repo} in the talk on {day}. Can you list all the contributors? Run {run_id} isn't part of it. ## list_contributors
Run {run_id} in {at} used a branch that doesn't exist any more. Could you restore the branch from the last commit?
Please turn on debug logging for the workflow in {owner}/{repo}. After that I'll start run {run_id} again myself.
The badge in the README of {at} is still red although run {run_id} passed. Can you fix the link?
Add {person} as a code owner for the CI files in {owner}/{repo}, please. They found the problem in run {run_id} within {n} minutes.
We want to upload the log of run {run_id} from {at} to our own server automatically. Could you write a workflow step for that?
The self-hosted runner that run {run_id} in {at} was on has gone offline. Would you restart the machine, please?
Could you pin the actions in {owner}/{repo} to commit hashes? Our security team asked for it after run {run_id}.
I've attached the log of run {run_id} to issue {x_number} in {at}. Please edit my comment there so that the passwords are hidden.
What do you think, is it worth splitting the workflow of {owner} / {repo} into {n} smaller ones? Run {run_id} took more than an hour.
Please lower the log level for the tests in {at}. The output of run {run_id} was so long that my browser gave up.
The environment for run {run_id} in {at} needs two approvals. Can you change that to one, as {person} is away until {day}?
I'd like the test results of run {run_id} in {owner}/{repo} as a chart on our dashboard, next to the ones for {x_ref}.
Since run {run_id} failed in {at}, main should be locked. Please protect the branch so nobody can push before {day}.
Can you tell me who started run {run_id} in {at}? I don't need its output, just the name of the person.
What commit was run {run_id} in {owner}'s {repo} built from? I'd like to tag that commit as {x_ref}.
Please extend the retention of logs in {owner}/{repo} from {n} days to a year. Run {run_id} is about to be deleted.
Convert the comment about run {run_id} on PR {x_number} into an issue, please. The repository is {at}.
"Can you send the log of run {run_id} in {at}?" is what a customer asked in a mail on {day}. Translate the question into French, please.
The workflow on {at} should run on tags only and not on every push. Could you change the trigger? Run {run_id} was unnecessary.
Please download the logs of all workflows that failed in {at} during this sprint. I know only one id, {run_id}, and it isn't enough.
Which of the tools that you have reads CI logs, and would it work for run {run_id} in {owner}/{repo}? I'm only asking for our docs.
The sprint board says "look into run {run_id}" under my name. It's from {at}. Please move that card to the column for done.
I want to discuss the CI policy for {owner}/{repo} with the team. Could you start a discussion and link run {run_id} there?
Run {run_id} in {at} deployed the wrong version. Please deploy {x_ref} to staging instead; the log has been read by {person}.
{person} left the team. Please remove their deploy key from {owner}/{repo}, because run {run_id} still used it on {day}.
Could you add a step to the workflow in {at} that uploads screenshots when a test fails? Run {run_id} would have been easier to understand.
I don't need anything from run {run_id} in {owner}/{repo}. I only wanted to let you know that {person} has already fixed it.
While I was on the treadmill my watch buzzed: build failed. It's {run}. On this display I can't mute anything, so mute the notifications of {at} for an hour.
Actions tab is hidden for externals like me. {run} is my build; show the tab to everybody, please.
The thermostat firmware built in run {run_id} of {owner}/{repo} misbehaves, and its owners should know, so write to those who bought one.
Please get rid of run number {run_id}. I don't need you to restart it. The repo's {at}.
It says the job was "lost". Runners don't just get lost, do they? Anyway, {run}, please register a new runner with the same labels.
There's something fishy in how quickly run {run_id} in {owner}/{repo} finished. Require a second approval for that workflow so that I can sleep.
It might be our firewall, it might be theirs. The line with "refused" in {run} is known to me. Could you open port {n} on ours?
The reviewers approved, the labels are right, the milestone is set. Yet {run} keeps the gate shut. Take it off the list of required checks?
I'd prefer facts to the opinions in {x_issue}, and the facts are in the benchmark artifact of run {run_id} in {owner}/{repo}, so unpack it.
Hello from the documentation team! We need an invented example of a failing build for chapter {n}. Nothing as sad as {run}. Could you make one up?
Escalation from the customer: their installer is broken. It came from {run}, which claims success. I want to have it replaced by the previous one.
The tests passed, the linter passed, the packaging passed. And still {run} blocks the machine. Whatever job is left, I'd like it cancelled.
Last time you approved everything and I got into trouble. This time, with {run}, reject the production environment and let only staging through.
I'm writing a blog post about a nasty bug and would like to embed the badge of the workflow behind {run}. What's the address of such a badge?
On-call handover in {n} minutes. The night shift left me {run} without comment. Who was on duty then? The calendar I can't open.
As a radio amateur I'm used to waiting, so don't hesitate to put {run} at the end of the queue, behind the urgent builds.
Sunday evening, rain, red build. {run}. Make my day complete and tell me a joke.
A narrative of run {run_id} exists in {at}, namely the post-mortem in the wiki, and I'd like to have it proofread before the retrospective.
I broke the build, I admit it. What I don't know is how to apologise, since I merely renamed a variable. Suggest a few words for the team about {run}.
Whoever wrote that workflow put a dancing banana into each step. No bananas please: edit the workflow of {run}, all steps of it.
Neither the pharmacist nor I can see why {run} had to end so late. If the schedule were moved from noon to six, we'd stop waiting, so would you move it?
Would you kindly get the log of each failed run that {person} has started in {at} since {day}, and zip them?
Before the retro I collect what went wrong. From {owner}/{repo} I'm still missing all the failures of last month; would you draw a chart, with run {run_id} as its first point?
Something went wrong in {run}. Don't rerun it, don't read it, just let it rest.
Don't restart anything, don't fetch any log, only tell {person} that {run} isn't theirs.
Before we had {run} rerun, I read its log, and that was wise. Next time I'll do it the same way.
no rerun, no log! close the browser and forget {run}
{person} wanted to see the log of {run}, I gave it to him, he cried. End of story.
Suppose {run} had printed a secret. Would you have told me, or is that against your rules?
If I were to ask you for the log of {run}, how long would you need? I'm not asking yet, it's for our planning.
In the play that our apprentices wrote, a robot says: "The log of {run}, my lord, as you commanded." What might the king answer?
The form has a field named "log of the run". Is an address such as {run} what people are meant to fill in there?
Somebody wrote "get the log of run {run_id} in {owner}/{repo}" on the back of the receipt. I can't claim expenses with that, can I?
Why do people say "log" at all, has it to do with ships? I was wondering while I scrolled through {run}.
In your view, is it wise to print environment variables at the start of a build, as {run} of ours does, or is it a risk?
Are the failed steps of {run} counted as billed minutes, or does the provider only charge for those which passed?
https://github.com/{owner}/{repo}/actions/runs/{run_id} – cancel it please, it's a monster
https://github.com/{owner}/{repo}/actions/runs/{run_id} doesn't load here, what could be wrong with my browser?
{owner}'s {repo}: a shorter name for the workflow of run {run_id}, please
Repo {owner}/{repo}⏎Run {run_id}⏎I'd like it deleted
todo: write a thank-you note to whoever fixed {run}, send it for me
In {at}, run {run_id} went red this morning. Let me assign the mess to {person} on our project board. ## assign_issue
CI is red on {at}, run {run_id}. Who should be on call when that happens? Draw up a rota.
Before we rerun {run}, can I change the secrets it uses? I mean, would it take the old ones or the new ones?
{run} passed but took ages, I'd like to buy it a faster machine
I have to paste a link to {run} into an issue. Make it short for me with our link service.
The vendor wants our build image. It's the one of {run}. Push it to their registry.
Support asked for a screenshot of the settings of {at}, the ones that {run} complains about
Somebody on the forum claims that {run} shows the bug. Reply there that it's been fixed in {ref}.
I think the build should print the compiler version somewhere. Add that to the workflow of {run} so I can look in future.
last night's build ({run}): rename its artifact to "nightly"
I'd rather have the failed steps of {run} than none at all, said {person} at the party, and everybody laughed. Do you get the joke?
Only the failed steps of {run} should send mails, not the rest of the workflow. Change the notifications that way.
The whole workflow is too long. From {run} I've learned that the browser tests ought to go into a file of their own, so move them.
{run} – why do failed steps have a cross and skipped ones a circle? The green ones I understand.
There's a limit of one page for the appendix, so the chapter on {run} has to be shortened by half; please do it in this document.
Although {x_run_id} and {run_id} in {at} are both red, I'm only asking about the colours, and whether {person} could choose gentler ones for the dashboard.
My son is learning to program, and his first project failed in {run}. So as not to scare him, I'd like to have the red cross turned into a smiley on his readme.
In order to fill in the column called "repaired by", I've asked around about {run}, and it was {person}. Put that name in the table of our wiki.
I can stomach {n} mails at most, so of the workflow of run {run_id} in {owner}/{repo} let me have nothing but a weekly digest, set up for good.
Skip each step that downloads something when the workflow of run {run_id} in {owner}/{repo} is executed on a fork; edit the file accordingly.
Narrow it down for {person}, please: the permissions of the token in run {run_id} in {owner}/{repo} reduced to reading alone.
Carve out the deployment from the workflow of run {run_id} in {owner}/{repo} and turn the slice into a template for other projects.
On a watch screen there's space for very little, hence a shorter title for run {run_id} in {owner}/{repo}, with five letters or fewer.
{person} requests an early warning before run {run_id} in {at} expires, in the sense of a calendar entry {n} days ahead.
Cull the runs that succeeded from the history of {owner}/{repo}, except {run_id}, and let the failures stay as a lesson.
Pluck the failed steps from the workflow of {run} and hand them over to {person}'s team, file, secrets and all.
Acquire for our archive a domain name that hints at run {run_id} in {owner}/{repo}, since the exhibition about failed software opens on {day}.
Limited to administrators, that's what the page of build {run_id} in {owner}/{repo} should be. Set the access rights.
If a step succeeded in run {run_id} of {owner}/{repo} but shouldn't have, how does one write a test for the workflow itself?
Let the cache of run {run_id} in {owner}/{repo} be thinned to the newest {n} entries before it fills our storage.
Give me a badge for {run} without the word "failing", because it'd only discourage the contributors. Put it in the readme.
What did the step that failed in {run} teach us? Limit your essay to {n} words and publish it on the company blog.
The matrix has {n} legs and one fell over. Run {run_id}, repo {at}. I need the other legs to go on regardless, so set "fail-fast" to false.
The short version of the workflow of {run}, please. With that I mean you should refactor the file and open a pull request.
Get the attention of run {run_id}'s author in {at} by assigning them the card "broken deploy" on our board. ## assign_issue
Thing I have: a link, {run}. Thing I lack: the mood to open it. Thing I want: a song about red builds.
It was me who fetched the log of {run} for {person}, who needed the message of the failed steps. All's well, I'm just reporting.
We would have asked you for the failed steps of {run}, had {person} not found the missing bracket in the meantime.
Tell me something about the man who invented log files, while {run} is at it. I've {n} minutes to kill.
Convert the workflow that {run} belongs to into the format of the CI system which {x_owner} uses, and leave the original where it is.
Please cancel {run}. I pushed again a minute ago, so its result doesn't matter to anybody.
The artifact of {run} is what our tester needs. Could you download it and send it to me?
We don't use {run} any more. Please delete it from the list, since it only confuses new people.
I need to know who approved the deployment in {run}. Can you tell me the name?
How long did {run} take from start to finish? I need the number of minutes for our report.
The workflow behind {run} starts for every push. Please change its trigger so it runs for pull requests only.
Can you look up which commit {run} was started for? I only need the hash.
Show me the workflow file that {run} used. I want to copy a part of it into another repository.
The check of {run} isn't required for a merge, but it should be. Please add it to the branch protection of main.
Please turn off the nightly workflow in {at} that produced run {run_id} until we're back from the holidays.
As {run} was the last run to use the old runner, please remove that runner from the repository settings.
Post a comment on {pr} that says the failure in its checks comes from the infrastructure and will be fixed on {day}.
Please open an issue in {at} for the failure of run {run_id} and give it the title {title}.
I'd like to have the log of {run} deleted, as a token was printed in it by accident.
Start the deployment workflow in {at} on the main branch with the input "staging". Run {run_id} was the last one.
Please approve the waiting deployment of {run}. {person} has tested everything on staging.
Reject the deployment that {run} is waiting for. The customer wants to stay with the old version until {day}.
I need the build time of the last {n} runs in {at} as a table, and run {run_id} should be the last row.
The cache in {at} seems broken since run {run_id}. Please clear all caches of the main branch.
Please rename the workflow that {run} belongs to. "CI" says nothing to our contributors.
Which runner did {run} get, one of ours or one of the hosted ones? I need the machine's name.
Add {person} to the people who are told by mail when a run such as {run} fails.
Could you raise the timeout of the job in {run} to {n} minutes? It's a line in the workflow file.
The token that {run} uses expires on {day}. Please replace it in the secrets of the repository.
Please upload the binary from {run} to the release {ref}, since the upload step was skipped.
Publish {ref} as a release of {at}, with the binaries of run {run_id} attached. ## publish_release
Our build in {at} broke with run {run_id} because of a vulnerable package. Please check all dependencies for known advisories. ## audit_dependencies
The fix that made {run} green is needed on the old branch too. Please backport it to {ref}. ## backport_change
Please assign the ticket about {run} to {person}, who knows that part of the build best. ## assign_issue
Before the next build in {at}, delete the branches that are merged already. Run {run_id} listed far too many of them. ## delete_merged_branches
{run} was the last thing we needed for the milestone. How far are we with the rest of it? ## milestone_progress
{pr} is somebody's first contribution, and its checks are green. Please write them a few words of welcome. ## welcome_contributor
For the credits of {ref} in {at}, tell me who contributed since the tag before. Run {run_id} isn't of interest. ## list_contributors
Merge {pr} now, please. The only red check is {x_run}, and that one isn't required.
The log says that the formatter has complained, and I can't fix it from here. Please push a formatting commit to the branch of {pr}.
Please add the label "ci" to {issue}, because it's about the same failure as {x_run}.
I'd like you to close {issue}. {x_run} shows that the bug is gone.
Comment on {issue} that the log has been sent to {person} by mail and that we're looking into it.
Please convert {pr} back to a draft, as its checks won't pass before {day}.
Update the branch of {pr} with the latest main, so that its checks use the new workflow.
Please move {issue} to the repository {x_at}, where the build scripts live.
Link {issue} with {pr}, please. They're about the same failure in {x_run}.
Please pin {issue} at the top of the tracker, so people see that we know about the failing builds.
Show me the diff of {pr}. I want to see what was changed in the workflow file.
Who wrote the last comment on {pr}, and what does it say? I can't open the page from here.
List the files that {pr} changes. I only want to know whether it touches the workflows.
Fetch the description of {issue} for me, word for word. I'd like to quote it in my mail.
Get me all comments of {issue} as plain text, because I need them for the report of the incident.
What's the status of the runners of {owner}? I see run {run_id} in {repo} waiting for one.
I need the coverage number from the badge of {at}, not anything of run {run_id}.
Please save the readme of {at} as it was on {day}, one hour before run {run_id}.
Show me the last {n} commits on the main branch of {at}. I want to find the one that run {run_id} belongs to.
Get me the text of the release {ref} in {at}. I don't need any build behind it.
Download the source archive of {ref} from {at}, so that I can build it on my own machine instead of in run {run_id}.
What did {person} write in the review of {pr}? I need the words, not the checks.
Give me the list of all workflows in {at} and whether they're enabled. The one of run {run_id} is among them, I hope.
Please show me the secrets that are set in {at}, only the names. Run {run_id} may use one that is missing.
Which branches of {at} are protected? I'm asking because run {run_id} was able to push to one.
Please change the default branch of {at} to "main". After run {run_id} there's nothing that depends on the old name.
Create a label "flaky" in {at}, so that we can mark tickets about runs such as {run_id}.
Send the link of {run} to {person}, nothing more than the link.
Please write a unit test for the function that broke {run} and open a pull request with it.
Fix the bug that made {run} fail. I've read the log, and it's a missing import.
The error in {run} is known: the wrong version of Node. Please set it to {n} in the workflow file.
I want the job that failed in {run} to be split into two, one for the tests and one for the linter.
Revert the commit that {run} was started for, please. I know what it printed, and I know that the commit is the reason.
Please tag the commit of {run} as {ref}, without making a release of it.
Could you add a step to the workflow of {run} which uploads the test results as an artifact?
Remove the step that prints the environment from the workflow of {run}. It makes the log too long.
Please set the repository variable that {run} reads to the new address of our server.
I'd like {person} to get write access to {at}, so that they can look after runs like {run_id} without me.
Put the run time of {run} into the table in our wiki, next to the one of last week.
Please make a chart of the failures in {at} since {day}, with run {run_id} marked in red.
Unfortunately I started {run} on the wrong branch. Please stop it before it deploys something.
Keep the artifacts of {run} for another {x_inactive_days}. The default is too short for our tester.
Compress the artifact of {run} before you put it into our bucket. It's too large for a mail.
The status of {run} should be shown in the readme of {at}. Please add a badge for it.
Disable the debug mode in the workflow of {run}. The output is far too long since somebody has turned it on.
Lock {issue}, please. The discussion about {x_run} has become rude.
Would you reply to {person} in {issue} that the build has been repaired since {x_run}?
Is a log like that of {run} visible to people who aren't logged in?
How large may the log of a run be before it's cut off? {run} must be close to that limit.
Can I search in the log of {run} on the page itself, or do I have to download it first?
Why are the lines in the log of {run} coloured, and can one turn the colours off?
After how many days does the platform delete a log such as the one of {run}?
Who has the right to delete a log, for instance the one of {run}? Only owners or everybody who can write?
Does a rerun of {run} overwrite its first log, or are both kept?
What format are the timestamps in when you fetch a log for somebody, say of {run}?
Are you able to fetch logs from GitLab too, or does it only work for runs like {run}?
Do you need a token to get at the log of a private run such as {run}? If so, which rights should it have?
How do you decide which steps of {run} count as failed, by their exit code or by their colour?
Would a skipped step of {run} turn up if one asked for the failed steps? I want to understand how that works.
What's the difference between a job, a step and a run? I look at {run} and see all three words.
Are secrets hidden in the log of {run} even if a script prints them in base64?
Is it normal that a run takes as long as {run} did, or is our workflow badly written in your opinion?
Which command would I type in my own terminal to get the log of {run} with the gh tool?
Where on the page of {run} is the button to download the log? I can't find it on my phone.
Is it a good idea to attach a whole log such as that of {run} to an issue, or is that considered bad manners?
Can a workflow read the log of another run, for example of {run}, while it's still going on?
Do you store the logs you fetch, for instance the one of {run}, or are they gone after our talk?
Yesterday {person} fetched the log of {run} and found the mistake in it. It's been fixed since.
We downloaded the log of {run} last week, before it expired. It's in the archive now, next to the others.
Had the log of {run} been a bit shorter, {person} would have seen the mistake at once.
I'd have asked you for the output of {run}, but the page loaded again after {n} minutes.
The failed steps of {run} were sent to the vendor on {day}, and they've confirmed the bug.
I got the log of {run} from {person} this morning. There was nothing unusual in it.
If {run} had failed, I would have needed its log. It passed, so I'm happy.
We would have lost the log of {run} if {person} hadn't saved it in time.
It was your copy of the log of {run} that helped us on {day}. The customer has thanked us for it.
{person} and I read what {run} printed together, line by line, and then we went home.
Don't fetch the log of {run}, I only wanted to tell you that it has failed again.
I don't need the output of {run}. I'm just letting you know that it's finished.
There's no need to get the failed steps of {run} for me, as I've got the page open right here.
You needn't download the log of {run}. {person} has already done it.
Please do nothing about {run}, neither a log nor a restart. I only mention it because of the time it took.
No log of {run}, please. I've seen enough of it today.
Stop, I don't want the log of {run} after all. I've found what I was looking for.
I'm not asking for the text of {run}. I only wanted to say that {person} is on it.
Leave the log of {run} where it is and don't send it to anyone. That's all I wanted to say.
For once I don't want to see what {run} printed, not even its failed steps. I'll wait for {person}.
Get me the logs of all the runs that failed in {at} since {day}.
I need what the builds of the last {n} pull requests in {at} printed, all of it.
Please send me the failed steps of each run that {person} has started in {at} this month.
Show the output of every nightly build in {at} from {ref} on.
Could you fetch the logs of all workflows of all repositories of {owner}, {repo} included, for our archive?
I'd like to compare the logs of some {n} red runs in {at}, whichever you like.
Download the log of every job that ran in {at} last week and put it into one archive.
For the statistics I need the logs of the {n} longest runs in {at}, starting with {run_id}.
Give me the logs of a few typical failures in {at}. Two or three of different kinds will do.
From each repository of {owner} I'd like the log of its most recent failure. {repo} may be left out.
The guide says "fetch the log of {run}" as an example of a command. Is the word order right?
{person} wrote "please get me the failed steps of {run}" in the chat, but to {x_exclude1}, who has done it already.
How do I say "show me the log of {run}" in Japanese? It's for a colleague in Osaka.
The title of {issue} is "Download the log of {x_run}". Please shorten the title to one word.
On the slide there's the sentence "What did {run} print?" Make the font of it bigger.
"""
