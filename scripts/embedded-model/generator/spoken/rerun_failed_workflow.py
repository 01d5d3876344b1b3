"""How people ask to start a failed CI run again, or what would start. A line: template, then ` ## ` and the choices it states."""
TEMPLATES = """
rerun {run} ## write
{run} again please ## write
kick {run} again ## write
{run} failed because of the network. Start it again, would you? ## write
Flaky test again. Please re-run {run}. ## write
retry {run}, it was a timeout ## write
restart {run} ## write
{owner}/{repo} {run_id} rerun ## write
{at}: restart run {run_id} ## write
The registry was down when {run} ran. It's back, so run it again. ## write
npm had an outage, {run} is a victim of it. Give it another go. ## write
{run} fell over for no good reason. Once more, please. ## write
I think {run} was just unlucky. Could you trigger it again? ## write
Could you restart {run}? I don't have the rights. ## write
I'm not allowed to press the button. Please re-run {run} for me. ## write
I fixed the secret, so {run} should pass now. Start it again. ## write
The token was expired. I've renewed it. Retry {run} now. ## write
The runner ran out of disk during {run}. We cleaned it up. Again, please! ## write
we've got the runner back online, re-run {run} ## write
Get {run} going again. ## write
Fire {run} up once more. ## write
In {at}, run {run_id} needs another attempt. Do it. ## write
For {owner}/{repo}: please relaunch CI run {run_id}. ## write
{repo} ({owner}): run {run_id} has to be started again ## write
{owner}'s {repo}, run {run_id}, again please, it's flaky ## write
In the {repo} repo of {owner}, please repeat workflow run {run_id}. ## write
Repo {owner}/{repo}⏎Run {run_id}⏎Rerun it ## write
- rerun {run} ## write
- [ ] restart {run} ## write
todo: re-run {run}. can you do that now ## write
https://github.com/{owner}/{repo}/actions/runs/{run_id} again pls ## write
rerun https://github.com/{owner}/{repo}/actions/runs/{run_id} ## write
Please restart https://github.com/{owner}/{repo}/actions/runs/{run_id}, GitHub had hiccups. ## write
https://github.com/{owner}/{repo}/actions/runs/{run_id} died of a timeout, another try please ## write
No dry run, really re-run {run}. ## write
I've seen what would start. Now actually start it: {run}. ## write
Preview looked right, so go: rerun {run} for real. ## write
Yes, do re-run {run}, I'm sure. ## write
Go ahead and rerun {run} ## write
You may restart {run} now. ## write
I don't need the log, just run {run} again. ## write
skip the log, retry {run} ## write
The log tells me nothing. Simply start {run} again. ## write
{person} is waiting for a green check. Re-run {run}, please. ## write
{person} says {run} passes on the second try. So try it a second time. ## write
{n} retries so far and it always worked in the end. Once more with {run}. ## write
let's roll the dice again on {run} ## write
turn it off and on again: {run}, restart ## write
third time's the charm, start {run} again ## write
Not {x_run_id}, that's still running. Restart {run_id} in {at}. ## write
rerun {x_run_id}, I mean {run_id}, in {at} ## write
Leave run {x_run_id} alone; {run_id} is the one to restart. Repo is {owner}/{repo}. ## write
{x_run_id} passed in the meantime, but {run_id} did not, so run that again ({owner}/{repo}) ## write
{x_at} is green again. Now do the same for {at}: re-run {run_id}. ## write
PR {x_number} hangs on a failed check. Rerun it, it's run {run_id} in {at}. ## write
The check for {title} failed, run {run_id} in {at}. Run it again please. ## write
rerun the failed jobs of {run} ## write
Retry what failed in {run}. ## write
please restart the failed jobs in {run} ## write
Rerun {run}, all jobs ## write all_jobs
re-run {run} completely, not just the failed jobs ## write all_jobs
Start {run} again from scratch with every job. ## write all_jobs
{run}: rerun everything, the green jobs too ## write all_jobs
I changed the cache, so all jobs of {run} must run again, including those that passed. Please start it. ## write all_jobs
Do a full rerun of {run}, all of its jobs. ## write all_jobs
Restart the whole run, passed jobs and all: {run} ## write all_jobs
The artifacts are gone, so a partial rerun of {run} won't do. Run all the jobs again. ## write all_jobs
Redo {run} entirely. All jobs, not only the broken ones. ## write all_jobs
In {at} please rerun {run_id} with all jobs, even the successful ones. ## write all_jobs
again {run} but this time every job please ## write all_jobs
I'd like {run} repeated in full, failed and passed jobs alike. ## write all_jobs
all jobs of {run} again, go ## write all_jobs
rerun failed workflow {run_id} on {owner}/{repo} ## write
Run {run_id} in {at} was cancelled by the timeout, please retry it ## write
Would you mind re-running {run}? ## write
Can we give {run} another shot? Please do. ## write
can you rerun {run} pls ## write
could u restart {run} thx ## write
reurn {run} ## write
pls retrigger {run} ## write
hey can somebody kick {run}, got a weird DNS error ## write
Hi, {run} seems to have failed for reasons unrelated to my change. Could it be started again? Thanks! ## write
Good evening. The last build of {at}, run {run_id}, broke at the download step. Please repeat it. ## write
Nightly failed ({run}). Kick it off again so we have results by tomorrow. ## write
Release is blocked by {run}. Restart it right away. ## write
We can't ship until {run} is green, so start it again. ## write
Now that {x_number} is merged, {run} should go through. Rerun it. ## write
If at first you don't succeed: {run}, again. ## write
Starte {run} bitte nochmal. ## write
Bitte {run} neu starten, alle Jobs. ## write all_jobs
{run} ist wegen eines Timeouts rot, lass es nochmal laufen. ## write
Relance {run} s'il te plaît. ## write
Relance tous les jobs de {run}, pas seulement ceux en échec. ## write all_jobs
Vuelve a lanzar {run}, por favor. ## write
Execute {run} de novo, por favor. ## write
Rilancia {run} ## write
Start {run} opnieuw op. ## write
Перезапусти {run}, пожалуйста. ## write
What would start again if I re-ran {run}?
Which jobs would a rerun of {run} start? Don't start it yet.
dry run: rerun of {run}
Dry run only: what does restarting {run} involve?
Show me what re-running {run} would do, but don't do it.
I'm considering a rerun of {run}. What jobs would that be?
Before you restart {run}, tell me what would be started. Hold off on the rerun itself.
Don't rerun {run} yet, I first want to see which jobs it would repeat.
preview a retry of {run}
check what a retry of {run} would run, nothing more
Runner minutes are expensive. What would be started if {run} were run again?
Minutes are tight this month, so just show which jobs of {run} a restart would include.
Is {run} still eligible for a rerun, and what would it start? Only check.
Can {run} be rerun at all? Only checking, please don't start it.
How many jobs would start if someone restarted {run}?
{run}: what would be re-run? (list, no action)
Simulate a restart of {run} for me.
{at}, run {run_id}: show the jobs a rerun would cover. No need to trigger it.
If we retried {run}, which jobs would be affected? Just tell me.
Suppose I restart {run}: which jobs go again?
What would a complete rerun of {run} start, I mean with all jobs and not only the failed ones? Just show me. ## all_jobs
Preview, all jobs: rerun of {run} ## all_jobs
List what would start if every job of {run}, passed ones included, was run again. Don't start anything. ## all_jobs
Show, don't start: full rerun of {run} with all the jobs. ## all_jobs
Without starting it, tell me which jobs https://github.com/{owner}/{repo}/actions/runs/{run_id} would repeat on a rerun.
{person} wants to re-run {run}. Tell me first what that would kick off.
Nicht starten, nur zeigen: welche Jobs liefen bei einem Neustart von {run}?
Que relancerait-on avec {run} ? Simulation seulement.
¿Qué trabajos se lanzarían si reintentamos {run}? Solo quiero verlo.
Hi,⏎⏎{run} failed due to the outage this morning. Could you start it again?⏎⏎Thanks,⏎{person} ## write
@bot rerun {run} ## write
/rerun {owner}/{repo} {run_id} ## write
!rerun {run_id} {owner}/{repo} ## write
/rerun {owner}/{repo} {run_id} --all-jobs ## write all_jobs
/rerun {owner}/{repo} {run_id} --dry-run
repo={owner}/{repo} run={run_id} task=rerun apply=true ## write
repo={owner}/{repo} run={run_id} task=rerun dry-run
Same error as on {day}, and on {day} a second attempt helped. So please give {run} a second attempt. ## write
The run is {run_id}, the repo {at}. It failed while downloading, which has nothing to do with us. Start it over. ## write
The repository is called {repo}, the account {owner}, and run {run_id} must be started again. ## write
It's the test with the random seed again. {run}. You know what to do: run it again. ## write
My PR can't be merged as {run} is red, but it's red for silly reasons. Would you please re-run it? ## write
The cloud provider says everything is back to normal. Please restart {run}. ## write
{person} just fixed the Docker image. Let {run} have another try. ## write
I'd click on re-run myself, but the button isn't there for me. It's {run}. ## write
Out of memory, they say. I doubled the memory. {run} again! ## write
Everyone's waiting for {run}. It was a hiccup. Again, please, and quickly. ## write
I looked at the log already, it's the network. Just rerun {run}. ## write
Not the log, the run! Start {run} again. ## write
if {run} failed b/c of rate limiting (it did), restart it pls ## write
We upgraded the runners, so I want {run} to go again with every single job, not merely those that failed. ## write all_jobs
A rerun of only the failed part made no sense last time. Please rerun all jobs of {run}. ## write all_jobs
Coverage gets merged from all jobs, so please restart the lot in {run}, including the ones that passed. ## write all_jobs
Before we spend runner minutes: what exactly would start if {run} was restarted? Don't do it yet.
Hi, I'm only asking: if {run} were to be rerun, which jobs would that be? Please leave it as it is.
We have {n} minutes of runner time left this month. Would rerunning {run} start a lot? Show me, don't start.
Let me see what you'd restart in {run} before you restart anything.
Which jobs are we talking about if I say "rerun {run}"? I'm not saying it yet.
Dry run for a full restart of {run}, every job, please. ## all_jobs
We're at {owner}, the repo is {repo}. Please start CI run {run_id} again. ## write
I work for {owner}. In our {repo}, run {run_id} failed for no reason. Again, please. ## write
Run {run_id}. Account {owner}. Repository {repo}. Rerun it. ## write
It's about {repo}, one of {owner}'s repos: CI run {run_id} should be restarted. Please do. ## write
rerun {run_id} pls. repo is {owner}/{repo} btw ## write
Please start run number {run_id} over. I don't need the log. The repo's {at}. ## write
{run} just failed, cosmic rays I guess. again! ## write
one more try for {run} ## write
Let's see if {run} makes it the second time. Restart it. ## write
Would you get {run} to run again? ## write
could {run} be started once more, it wasn't our fault ## write
a fresh start for {run}, with all jobs, please do it now ## write all_jobs
We're at {owner}, the repo is {repo}. What would happen if we reran {run_id}? Don't do it, only tell me.
what would rerunning {run} start? only asking
Don't start anything, but let me know what a rerun of {run} amounts to.
The PR is reviewed and ready, only {run} is red. Run it again, please. ## write
I've the log of {run} open right here, no need to send it. Restart the run. ## write
Issue {x_number} explains it: a flaky mirror. So start {run} again, would you? ## write
We can write the release notes as soon as {run} is green. Give it another try. ## write
Don't look for what's wrong with it, {run} only needs to be started again. Please do. ## write
As soon as {run} passes I'll merge. So please kick it off once more. ## write
I don't want the log of {run}, I want to know which jobs a rerun would start. Don't rerun it, though.
{person} is looking at the log of {run}. Meanwhile, what would a rerun start? Just tell me.
Das war nur das Netz, bitte {run} noch einmal anstoßen. ## write
Kannst du {run} komplett neu starten, also mit allen Jobs? ## write all_jobs
C'était le réseau. Peux-tu relancer {run} ? ## write
Qu'est-ce qui serait relancé si je redémarrais {run} ? Ne lance rien.
Fue un fallo de red. Reintenta {run}. ## write
Reinicia {run} con todos los trabajos, también los que pasaron. ## write all_jobs
Relaunch {run}. ## write
Redo {run}, please. ## write
Give {run} a second life. ## write
Bring {run} back to life. ## write
Revive {run} ## write
repeat {run} now ## write
hit the re-run button on {run} ## write
Press retry on {run} for me, will you? ## write
{run} deserves another chance. Grant it. ## write
Have {run} executed anew. ## write
I want {run} re-executed. ## write
{run} once more with feeling ## write
Take {run} for another spin. ## write
encore, {run}! I mean start it again ## write
Requeue {run} ## write
Put {run} back in the queue, it must run again. ## write
put {run} through CI another time ## write
Re-trigger failed CI run {run_id} at {owner}/{repo} ## write
Resubmit {run}, it lost its runner. ## write
gh run rerun {run_id} -R {owner}/{repo} --failed ## write
gh run rerun {run_id} --repo {owner}/{repo} please execute that for me ## write
Another round for {run}, on me. Start it. ## write
The spot instance was taken away in the middle of {run}. Begin it again, please. ## write
Lost connection to the runner during {run}. Launch again. ## write
{run}: HTTP 503 from the package mirror. It answers again, so retry. ## write
DNS hiccup in {run}. Repeat! ## write
A certificate had expired, that's why {run} failed. It is renewed, so let {run_id} run again. ## write
The clock on the runner was wrong, which made {run} fail. Ops set it right. Let's have it again. ## write
We had a power cut in the server room, and {run} died with it. Electricity is back. Please start that run anew. ## write
The licence server was unreachable while {run} was compiling. It's up again, so do that run over. ## write
{person} restarted the database that {run} depends on. Now restart the run as well. ## write
The test database was locked by another job. Unlocked now. {run}, retry please. ## write
Selenium lost its browser in {run}. Happens. Run that one again. ## write
An emulator didn't boot, hence {run} is red. Please try it again, it usually works then. ## write
The ordering of two tests is random, and in {run} it was the bad order. Again please. ## write
Somebody force-cancelled {run} by accident. Get it started again. ## write
I cancelled {run} by mistake, oops. Please start it again. ## write
The wrong person hit "cancel" on {run}, so now it has to be kicked off afresh. ## write
Upload to the artifact store failed in {run}. Storage was full; {person} emptied it. One more attempt, please. ## write
My boss wants {run} restarted before lunch. Please see to it. ## write
The customer's asking for the nightly, and the nightly is red: {run}. Make it go again. ## write
The team voted for another attempt at {run}. Carry it out. ## write
{person} asked me to have {run} restarted. I can't, so please do. ## write
On behalf of {person}: {run} should be retried, please do that now. ## write
The merge queue threw us out because of {run}, though our change only touches the docs. Have it run a second time. ## write
The only thing between me and my weekend is {run}. Start it again, I beg you. ## write
Requirements: run {run_id}, repository {owner}/{repo}. Action: start again, for real. ## write
Task: rerun⏎Owner: {owner}⏎Repository: {repo}⏎Run id: {run_id}⏎Dry run: no ## write
Subject: build {run_id} of {at}⏎⏎Hello, the download server had an outage yesterday. Would you kindly start this build again? Best, {person} ## write
Every single job of {run} must be repeated. Start. ## write all_jobs
{run}, from zero, all jobs ## write all_jobs
Relaunch {run} with the jobs that passed as well. ## write all_jobs
Don't restrict it to the failed jobs: restart {run} as a whole. ## write all_jobs
gh run rerun {run_id} -R {owner}/{repo}, all jobs and not --failed ## write all_jobs
The base image changed, so results of the green jobs in {run} are worthless too. Launch all of its jobs anew. ## write all_jobs
We rotated the signing key. Whatever {run} produced is signed with the old one, also in the jobs that passed, so run every job again. ## write all_jobs
One job passes its result on to the next, and the files have expired. Therefore please restart {run} with all jobs. ## write all_jobs
I want clean timings, so all jobs of {run} have to start over, not merely the one that broke. ## write all_jobs
The matrix of {run} has {n} legs. Only two are red, but I'd like the whole matrix, all jobs, to go again. ## write all_jobs
Retry {run}. Not only the red jobs, the green ones likewise. ## write all_jobs
Wipe the slate clean for {run}: start all its jobs again ## write all_jobs
{at}, {run_id}: full rerun, each job, do it ## write all_jobs
The compiler on the runners was swapped, and a mix of old and new results is no use to anyone. Start {run} again in its entirety, every job. ## write all_jobs
Is there anything to be started again in {run}? Have a look, but leave it alone.
Would a retry of {run} touch the deploy job? Only show me, please.
What's the plan if I told you to retry {run}? Show the plan, nothing more.
Estimate for me: which jobs does a rerun of {run} involve? No launch.
What jobs are on the list when {run} gets repeated? Do not repeat it.
Rehearse the restart of {run}, without starting it.
Just a rehearsal: rerun {run}
Pretend to rerun {run} and tell me what you would have started.
{run}: hypothetical restart, which jobs?
Let me know beforehand what relaunching {run} sets in motion. The launching I'll do later.
No action yet. Which jobs are due if {run} is relaunched?
I'm afraid a retry of {run} deploys to production again. Show me which jobs it'd start; don't touch anything.
The finance people count every CI minute. Tell me, without triggering it, what another attempt at {run} would start.
{person} will decide on the restart of {run}. For that they need a list of the jobs it would start. Only the list.
In theory, what'd come back up after a restart of {run}? I'm not asking you to restart it.
{owner}/{repo} {run_id} rerun preview
gh run rerun {run_id} -R {owner}/{repo}, but as a dry run
Rerun {run} in preview mode, all jobs included ## all_jobs
Would a from-scratch rerun of {run}, with all jobs, also start the publish job? Please just look it up and start nothing. ## all_jobs
If all jobs of {run} were to go again, even the green ones, how many is that? Show only. ## all_jobs
Nur zur Info: welche Jobs würde ein erneuter Versuch von {run} anstoßen? Bitte nichts auslösen.
{run} hatte einen Netzwerkfehler. Mach bitte einen neuen Versuch. ## write
Peux-tu remettre {run} en route ? Le serveur est revenu. ## write
¿Puedes volver a ejecutar {run}? El servidor ya funciona. ## write
Rode {run} outra vez, a rede já voltou. ## write
Fai ripartire {run}, era solo un timeout della rete. ## write
Probeer {run} nog een keer, het netwerk lag eruit. ## write
Reboot {run}. ## write
Respawn {run} ## write
resume trying: {run}, again ## write
Re-fire {run}! ## write
Reissue {run}. ## write
Set {run} in motion again. ## write
Crank up {run} again, please. ## write
Get {run} rolling again ## write
Wake {run} up, it should run a second time. ## write
Spin {run} up again. ## write
Send {run} round again. ## write
Do {run} over. ## write
Have {run} done over, will you? ## write
Retest with {run}: start it again ## write
Second attempt for {run}, please. ## write
next attempt: {run} ## write
I request a re-execution of {run}. ## write
A restart of {run} is in order. Please perform it. ## write
Permission granted: restart {run}. ## write
Approved by {person}: rerun {run}. Go. ## write
You have my blessing to start {run} again, so do. ## write
It's okay to spend the minutes. Rerun {run}. ## write
Confirmed, apply it: rerun of {run} ## write
I said rerun {run}, and I meant it. ## write
Yes, really. Start {run} again. No preview needed. ## write
No need to show me the jobs first, just relaunch {run} straight away. ## write
The dry run was as expected. Proceed with the actual rerun of {run}. ## write
Enough previews. I want {run} started again, live. ## write
Last time you only showed me the jobs. This time please actually restart {run}. ## write
How about another attempt at {run}? Start one, please. ## write
Would it be possible to have {run} run again? It'd make my day. Please start it. ## write
{run} is red because the moon is full. Again. ## write
{run} is a flake. Retry. ## write
known flake, retry {run} ## write
{run} lost the race with a timeout of {n} minutes. Let it have one more go. ## write
{run} hung and was killed after {n} minutes. It normally needs five, so please run it again. ## write
Only the spelling checker's server was down. Everything else passed. Give {run} one more try, please. ## write
The webhook got lost, which is why {run} never reported back. Launch that run again. ## write
The runner's disk was full of old images. {person} pruned them. Now {run} can be repeated, so please repeat it. ## write
We were out of quota when {run} started. The month is over, the quota is new. Start it again. ## write
The payment for our CI account had bounced. It's settled. Have {run} started again, please. ## write
A heat wave took the data centre down and with it {run}. Please restart that one. ## write
I mistyped the secret's name. Corrected it in the settings. So, from {at}, run {run_id} again. ## write
The access rights on the bucket were wrong; {person} set them straight on {day}. Kindly retry {run}. ## write
The submodule's server answers again. {run}: try it once more. ## write
Their API returned 500 for an hour. Status page is all clear now. Restart {run}. ## write
The firewall rule that got in our way in {run} has been lifted. Rerun it. ## write
I've registered a new macOS runner since {run} starved waiting for one. Back into the queue with it! ## write
The phone in the device lab had run out of battery. It's charged. Once again {run}, please. ## write
The GPU machine had been rebooted in the middle of {run}. Let's have that run again. ## write
An upstream release broke {run}, and they have already pulled it. A retry should be fine, so do it. ## write
They've yanked the bad package version. {run} can go again. Make it so. ## write
The mirror is back, the cache is warm, the coffee's ready: restart {run}. ## write
The time zone test fails only around midnight, and {run} was at midnight. Try it again now, please. ## write
It was daylight saving time that made {run} fail, and by now that's over. Again, please. ## write
In {run} a test depended on the order of a hash map. That's being dealt with in issue {x_number}. Meanwhile just start the run again. ## write
{x_run_id} had the same problem, and a second go cured it. Apply that cure to {run_id} in {at}. ## write
{person} has already taken care of {x_run_id}. What remains is {run_id} in {owner}/{repo}: relaunch it. ## write
Please ignore what I wrote about {x_run_id}. The one to be retried is run {run_id} of {at}. ## write
I restarted {x_run_id} on my own but lack the rights for {run_id} in {at}. Could you take over that one? Start it again. ## write
There's nothing to be done for {x_at}. In {at} however run {run_id} must be started anew; please do. ## write
PR {x_number} has its approvals and a release is planned for {day}. All it lacks is a green {run_id}. Run that again in {at}, would you? ## write
{title} is what we're waiting for, and its check, run {run_id} in {at}, tripped over a network error. Another go, please. ## write
The log says "connection reset by peer", so no need to fetch it. Just have {run} start over. ## write
I read all {n} pages of the log. It's harmless. Retry {run}. ## write
What went wrong isn't the question any more. Just get {run} running again. ## write
Nobody needs the output. Everybody needs a green tick. Launch {run} again. ## write
Failing job of {run}: please have it go again. ## write
The jobs in {run} that failed should be started again. Can you arrange that? Right now, please. ## write
Rerun what's red in {run}. ## write
The red half of {run} once more, please. ## write
{run_id}, {owner}/{repo}, again! ## write
{repo}'s run {run_id} needs a restart. The account is {owner}. Do it, please. ## write
Would you restart the following?⏎Owner: {owner}⏎Repo: {repo}⏎Run: {run_id} ## write
From: {person}⏎Re: red pipeline⏎⏎The outage is over. Please re-run {run} so that we get a fresh result. ## write
/retry {run_id} {owner}/{repo} ## write
action=rerun owner={owner} repo={repo} run_id={run_id} apply=yes ## write
action=rerun owner={owner} repo={repo} run_id={run_id} jobs=all apply=yes ## write all_jobs
action=rerun owner={owner} repo={repo} run_id={run_id} jobs=all apply=no ## all_jobs
Every job in {run}, pass or fail, is to be started again. Please go on. ## write all_jobs
Retry {run} completely. By that I mean all jobs and not a selection. ## write all_jobs
The build job passed but built the wrong commit, so a rerun of the failed tests is useless. Launch all jobs of {run} again. ## write all_jobs
All of it, {run}, from the first job to the last, again please. ## write all_jobs
I distrust the green jobs in {run} as much as the red ones. Start every one of them again. ## write all_jobs
{person} cleared the whole cache, thus {run} has to be done over with each and every job. ## write all_jobs
Kick {run} again and include the jobs that were green. ## write all_jobs
For a proper comparison of the timings, please set all jobs in {run} going again, whether they failed or not. ## write all_jobs
We changed the runner image on {day}. To be on the safe side let all {n} jobs of {run} go again, including the passed ones. ## write all_jobs
Tell me, without acting: what is a retry of {run} going to start?
What should I expect to start if I hit the rerun button on {run}? I haven't hit it and neither should you.
List jobs only: rerun candidate {run}
Just checking what a second attempt at {run} would comprise. Please keep your finger off the trigger.
{run} – give me a preview of the restart. I'll say when.
Could {run} still be rerun or is it too old? Check without starting it.
The intern is about to restart {run}. I want to see first what that would launch; don't launch it.
Retrying {run}: what gets launched? A look is enough for now.
{owner}/{repo}, run {run_id}: what does a restart entail? Information only.
Before the meeting on {day} I have to tell them which jobs a rerun of {run} starts. Nothing should be launched yet.
Would the expensive GPU job be part of a rerun of {run}? Look it up, but hold your fire.
Plan, don't execute: rerun of {run}
Don't trigger anything. I merely wonder which jobs come back when {run} is retried.
Would you mind showing me the effect of a rerun of {run} in advance? No real restart, please.
As a test, without consequences: restart {run} and list the jobs.
Show which jobs go again if {run} gets restarted with all jobs, not only failed ones. Leave it at showing. ## all_jobs
I think a complete restart of {run}, green jobs included, would cost a fortune. Which jobs would it start? Just list them. ## all_jobs
All jobs of {run} in a rerun: dry run, please. ## all_jobs
{person} insists on repeating {run} with all jobs. I'd rather see the list of what'd start before anyone does it, so preview only. ## all_jobs
Bitte nur eine Vorschau: Was startet, wenn wir {run} wiederholen?
Der Server war weg, jetzt ist er wieder da. Wiederhole {run} bitte mit sämtlichen Jobs. ## write all_jobs
Le miroir est réparé, tu peux redémarrer {run}. Vas-y. ## write
Sans rien lancer, dis-moi quels jobs {run} relancerait.
Arranca otra vez {run}, el disco ya no está lleno. ## write
Antes de reiniciar nada: ¿qué trabajos arrancarían con {run}? Solo dímelo.
Reinicie {run} com todos os jobs, inclusive os que passaram, por favor. Não é só a parte que falhou. ## write all_jobs
Cosa partirebbe se rilanciassimo {run}? È solo una prova, non avviare niente.
Welke jobs starten er als we {run} opnieuw draaien? Nog niets starten, het gaat om een voorbeeld.
Our {repo} lives under {owner}. Run {run_id} in there was the victim of an outage. Be so kind and start it anew. ## write
{run_id} is the run, {repo} the repository and {owner} the organization. Restart, please! ## write
The organization? {owner}. The repository? {repo}. What to start again? Run {run_id}. Well then, do it. ## write
It's one of {owner}'s builds, number {run_id} to be precise, from the repository {repo}. I want it repeated today. ## write
Failed for no reason. Its id: {run_id}. Its home: {at}. Its fate: a second attempt, please. ## write
id {run_id} / org {owner} / repo {repo} / rerun, apply ## write
id {run_id} / org {owner} / repo {repo} / rerun, preview
With {run_id} as the run and {owner}/{repo} as the repository, trigger a retry. ## write
{owner}, {repo}, {run_id}: restart it for me please. ## write
in {repo} ({owner}) theres run {run_id}, can u start that again thx ## write
Again! {run} ## write
and once more: {run}, please restart ## write
same procedure as every night: re-run {run} ## write
You know the drill. {run}, retry. ## write
Ugh, {run}. Start it again. ## write
ffs, {run} timed out AGAIN. one more restart please ## write
omg the wifi. {run} needs a restart, go for it ## write
{run} died on me, mind giving it a kick? ## write
sry to bother, could {run} get a rerun ## write
any chance you restart {run} for me? ta ## write
lets try {run} again shall we ## write
plz hit retry on {run}, i'm on my phone ## write
wanna see {run} green. rerun ## write
It would help me a great deal if {run} was started again. Please see to it. ## write
I should be obliged if you could set off {run} once more. ## write
Please be so good as to have the run {run_id} in {at} executed a second time. ## write
We hereby request that {run} be run again without delay. ## write
If it's not too much trouble, please launch {run} again. ## write
As you have the rights and I don't, I'd ask you to relaunch {run}. ## write
I'm not a collaborator, so there is no re-run button for me on {run}. Press it in my place, please. ## write
Fork contributors can't restart checks. Mine is {run}, and it needs that. Could a bot like you do it? Please. ## write
Being a mere contributor, I can only ask: one more run of {run}, please! ## write
I'm logged out and forgot my second factor, but {run} has to be restarted now. You do it, please. ## write
The button's greyed out for me at {run}. Restart on my behalf. ## write
{person} is on holiday and usually does this: restart {run} when it's flaky. So now it's your turn, please restart it. ## write
In her absence I'm to make sure that {run} is started again. Please start it. ## write
My manager has decided that {run} gets one last chance. Give it that chance. ## write
{person} wrote: "simply retry {run_id} in {at}". Please do as they say. ## write
> CI failed: {run}⏎⏎Unrelated to the change. @bot rerun it please. ## write
{person}: is the nightly still red?⏎me: it was the mirror⏎@bot relaunch {run} ## write
1. restart {run}⏎2. that's all ## write
[x] log read⏎[x] mirror fixed⏎[ ] rerun {run} ← please do ## write
rerun({owner}/{repo}, {run_id}, apply=true) ## write
rerun({owner}/{repo}, {run_id}, all_jobs, apply=true) ## write all_jobs
rerun({owner}/{repo}, {run_id}, dry_run)
Request: restart⏎Target: {run}⏎Reason: transient network failure⏎Please execute immediately. ## write
Ticket for operations: run {run_id} of {repo}, account {owner}, broke off when the switch was replaced. Relaunch requested. ## write
Since {day} our checks have been failing on and off, and a second attempt cures them each time. {run} is the latest. Try it a second time. ## write
Two weeks of work and then a timeout in {run}. I refuse to accept that. Let it run again. ## write
My change touches a README, nothing else, and yet {run} failed on a network test. Nobody needs to look into that. Just try again. ## write
I've asked {person}, I've asked {person}'s boss, and all agree it was a glitch. Go and restart {run}. ## write
The build for {ref} is {run_id} in {at}. It broke off while uploading. We need those binaries, so start it again. ## write
The tag {ref} never got its packages because {run} lost its connection. Please give that run another attempt. ## write
We want to announce {ref} on {day}, and I won't as long as {run} is red. Let's have it again, please. ## write
The changelog for {ref} can wait. The reviewers can wait. {run} can't: restart. ## write
Don't close anything, don't label anything, don't write anything. All I want is {run} started again. ## write
I don't need to know why it failed, who broke it or what's next. Start {run} again, period. ## write
Someone has downloaded the log of {run} for the archive, so it's safe to start the run again now. Please do. ## write
The output has been saved. You can restart {run} now, and please do so. ## write
There's a new attempt of {x_run_id} on its way, that one's settled. {run_id} in {at} still needs one, please start it. ## write
If you have to choose between {x_run_id} and {run_id}, both from {at}, then restart {run_id} and forget the other. ## write
Wrong link, sorry, that was {x_at}. The thing to restart is run {run_id} in {at}. ## write
In {x_at} the outage did no harm. In {at} it hit run {run_id}. So start the latter again please. ## write
We cleaned the workspace of the runner. It was full of leftovers, and {run} stumbled over them. Let it try again on a clean machine. ## write
An antivirus program quarantined our compiler in the middle of {run}. It has been told off. Have the run start over. ## write
The load balancer dropped our connections when {run} talked to the staging server. It's stable now. Re-execute, please. ## write
Someone tripped over a cable; {run} was on that machine. Plugged in again. Run it once more! ## write
{run} was killed by a kernel update. The machine is up again, hence: restart, please. ## write
A leap of the system clock. That's what got {run}. Relaunch. ## write
429 Too Many Requests in {run}. By now the limit should've been lifted, so one more go. ## write
Maven Central was slow as a snail and {run} gave up. Kindly retry. ## write
crates.io had maintenance, {run} failed because of it. again pls ## write
The signing service was asleep when {run} needed it. It's awake. Repeat the run. ## write
{person} repaired the test server itself, nothing in the code, so {run} only needs to go again. Start it. ## write
We've raised the memory limit on {day}, so {run} ought to survive. Please try that by running it again. ## write
The feature flag was off on the test system, so {run} couldn't pass. It's on. Again from there, please. ## write
Bet you a coffee that {run} passes next time. Start it and we'll see. ## write
Heads or tails? Heads: restart {run}. It was heads. ## write
With a little luck {run} turns green on the next attempt. Make that attempt. ## write
Patience was never my strength. {run}, another try, this minute. ## write
All jobs, the whole set, of {run}: launch again ## write all_jobs
Rerun each job of {run}, whatever its result was. ## write all_jobs
Please have the entire {run} started over, successful jobs included. ## write all_jobs
Every last job in {run} should run again. Yes, really do it. ## write all_jobs
Not "re-run failed jobs" but "re-run all jobs", that's the button I want you to press on {run}. ## write all_jobs
The button I mean is "Re-run all jobs". Press it on {run}. ## write all_jobs
{run}: all jobs again, pls, the partial retry gave us a broken artifact ## write all_jobs
Yesterday only the failed jobs were repeated and the versions didn't match afterwards. So today start all the jobs of {run}, please. ## write all_jobs
The secret was swapped, so even the jobs that passed used the wrong one. In {at}, run {run_id}, start them all again. ## write all_jobs
The database dump changed. That concerns all {n} jobs of {run} and not only those that failed; start them all anew. ## write all_jobs
{person} would like a full pass of {run}: every job, from the top. Please launch it. ## write all_jobs
We're measuring energy use and need {run} in full, so run all of its jobs again, the green ones too. ## write all_jobs
can u restart ALL jobs of {run} not only the red ones ## write all_jobs
I know it costs more, but restart {run} with all jobs. ## write all_jobs
no half measures: {run}, every job, once again ## write all_jobs
I'd like an overview of what a rerun of {run} would put to work. Only an overview.
Peek at what restarting {run} would launch. Peek, not launch.
Can you forecast which jobs run again in case of a retry of {run}? Leave the button alone.
Would a second attempt at {run} skip the jobs that passed? Have a look without starting one.
What is the blast radius of rerunning {run}? Look only.
Trial mode, please: what gets started by a rerun of {run}?
{run}: how big would a retry be? I'm only gathering information.
How far back would a rerun of {run} go, i.e. which jobs? I don't want one at the moment.
Which parts of {run} are up for a repeat? Name them and start nothing.
I'm writing the plan for tomorrow's maintenance. It should list the jobs that a restart of {run} would start. Please don't restart it today.
The approval board asks what a restart of {run} would set off. Once they agree, we'll do it; until then only the preview.
Our policy says: look before you restart. So look at {run} and tell me which jobs would be started.
The last time {person} restarted something, {n} deployments went out. So for {run} I want the list of jobs first and no action.
Don't fetch logs and don't start anything. Just say which jobs a rerun of {run} would consist of.
The cause is known, it's in issue {x_number}. What I don't know is which jobs a retry of run {run_id} in {at} would start. Merely show them.
I've got {x_run_id} covered. For {run_id} in {at}, show me what a restart would do, and leave the restart to me.
Not sure whether to retry {run}. What would go off if I did? Don't do it for me.
rerun of {run} but only on paper, what would start?
what-if: restart {run}
show only, no start: rerun {run}
Give me a what-if for restarting {run} with all jobs, also the ones that passed. Nothing is to be started. ## all_jobs
How many jobs would we be in for with a full rerun of {run}, all jobs and not only failures? Preview it. ## all_jobs
Suppose we press "re-run all jobs" on {run}: what starts? We won't press it today. ## all_jobs
Dry run, {run}, every job ## all_jobs
Der Rechner war abgestürzt. Bitte stoß {run} neu an, ich habe selbst keine Rechte. ## write
Zeig mir erst, welche Jobs von {run} bei einem kompletten Neustart mit allen Jobs dran wären. Noch nichts starten! ## all_jobs
On peut réessayer {run} ? La panne est terminée. Oui, lance-le pour de bon. ## write
Relance {run} en entier, avec les jobs qui ont réussi. ## write all_jobs
Prueba otra vez con {run}, que fue culpa del servidor. ## write
El jefe pide que se repita {run} entero, con todos los trabajos. Hazlo ya. ## write all_jobs
O runner caiu no meio de {run}. Já voltou, então inicie de novo, por favor. ## write
Il server era giù. Riavvia {run} con tutti i job, anche quelli riusciti. ## write all_jobs
De runner is vervangen, dus start {run} nog eens helemaal opnieuw, met alle jobs. ## write all_jobs
I came back from holiday to {n} unread mails from CI. All of them are about the outage on {day}, which is over. The last failure left is {run}; please start that one again. ## write
Yesterday PR {x_number} got its second approval and was ready to go in. Then the runner behind run {run_id} in {at} fell asleep. It's awake, so put the run back to work. ## write
The reviewers of {title} are waiting for a green check, and the author has gone to bed. It's run {run_id}, repo {at}. They agreed it was a network problem; I'd like you to start it over. ## write
Let me explain. I'm the only one awake, {person} is on a plane, and the demo starts in {n} minutes. {run} tripped over a slow mirror. Get it going again, quickly. ## write
There were two suspects, the compiler and the cache. It was neither: a technician unplugged the wrong machine. Now that it's plugged in, {run} should be given a fresh try. Please start it. ## write
For weeks I've been asking for a bigger runner, and on {day} they finally gave me one. {run} failed on the old one for lack of memory. Start it again, would you, so that it lands on the new one. ## write
{person} told me to never ask for a rerun without having read the output. I have read it, all of it. It's a broken pipe, nothing of ours. So please run {run} again. ## write
We had an alarm at three in the morning, and the deployment {run} was cut short by it. The alarm turned out to be false. Have the deployment run started again, please. ## write
The badge in the README is red and our sponsor has noticed. It's down to {run}, where a test couldn't reach the internet. Re-execute it, and we'll all sleep better. ## write
Of the {n} builds today all but one got as far as the upload. The unlucky one is {run}. I see no reason why it shouldn't get there too, so launch it once more. ## write
In {x_at} the very same workflow passed after a second try. In {at}, run {run_id} hasn't had its second try yet. Start it, please. ## write
I was about to announce {ref} when the red build caught my eye. It's {run}, and it says "no space left on device". Space there is now, plenty of it. Again, please. ## write
The accounting people gave us {n} thousand extra minutes this month. I'm going to spend a few on {run}, which is a known flake. Please have it run again. ## write
I tried to press the button on {run} three times, and each time the page gave me an error. Maybe it works through you. Restart it, please. ## write
It says that the job was "lost". Runners do get lost around here, it's the cheap hosting. Would you send {run} out on its way again? ## write
There was a fire drill and somebody stopped all machines. {run} was hit. We're allowed back in, so let us pick up where we left off and start it again. ## write
Don't bother with {x_run_id}, which {person} is restarting by hand. Take care of the other one, {run_id} in {owner}/{repo}, and start it again yourself. ## write
Everyone keeps asking me whether {run} is really broken. It isn't. It failed on a public holiday because the holiday calendar test does. Rerun it now that it's {day}. ## write
At first glance {run} looks like a real bug. At second glance it's the same old port conflict as in issue {x_number}. I've been there before, just start the run again. ## write
Our contract with {owner} promises a green build of {repo} every day. Today's, run {run_id}, failed through no fault of ours. Start it again before they notice, please. ## write
Support case closed: the vendor confirmed an error on their side. We were asked to try {run} again. So please try it again. ## write
We keep arguing about whether to wait or to retry. {person} wants to wait, I want to retry, and I outrank {person}. Retry {run}. ## write
You can leave the labels, the reviewers and the stale tickets for another day. There's one thing I need this evening, and that's {run} started afresh. ## write
The check named "build (ubuntu)" is required, and it's red because of a hiccup in {run}. Nothing can be merged until it has gone through. Please let it run once more. ## write
Our intern pushed to the wrong server, and the cleaning up took all of {run} with it. Everything is in place again. Have {run_id} repeated in {at}, please. ## write
I broke the build server, I admit it. It wasn't the code. I've set it up from scratch, so would you start {run} over for me? ## write
We had {n} failures of this kind before, all fixed by starting again. I know it isn't elegant. Do the same with {run} nevertheless. ## write
{person}, who normally presses the button, sits in a train tunnel. That's why I have to ask you to get {run} running again. The team is waiting. ## write
Could you do me the favour of not analysing anything this time? The reason is known and dull. Just launch {run} a second time. ## write
It was a wrong password, and I've typed in the right one. The password isn't part of the repository, so no new commit is needed, only a new attempt of {run}. Please trigger it. ## write
The weather service that our tests ask for data was offline. It's back online and says it rains. Under these conditions {run} should pass; start it again, please. ## write
I have three windows open with three builds and mixed them up. The one that should be started again is not {x_run_id}, it's {run_id} of {at}. Do start that one. ## write
The merge of PR {x_number} is planned for tonight and the notes for {ref} are written. All that's red is run {run_id} in {at}, due to a slow emulator. One more attempt from your side, please. ## write
A failing job in {run} holds back {n} people. It's the one with the browser tests, which nobody trusts. Have the failed part go again, and do so right away. ## write
My laptop is in repair, and on the phone I can't reach the menu. {run} has to be restarted within the hour or our slot on the test device is gone. You do it, please. ## write
Please act on the following as soon as you can: run {run_id}, project {repo}, owned by {owner}, was interrupted by maintenance and should be launched again. ## write
On {day} I looked at the preview, on {day} I asked {person}, and today I have decided. {run} is to be rerun. Carry it out. ## write
I know what it starts, you've shown me: two jobs, both cheap. So there's nothing that speaks against it. Rerun {run}, this time in earnest. ## write
Everything you listed in the preview for {run} is fine with me. Please go through with it and restart the run. ## write
On the children's ward our tablets get their updates from {owner}/{repo}, and the failed pipeline {run_id} is holding them back, although it was only a router that had been moved. Please send it through a second time. ## write
The pump simulator was still booting when {run_id} of {at} asked it for a dose, which is why it came out red. It's awake by now, so I'd like the attempt to be renewed. ## write
Could {run_id} be put back in the queue of {owner}/{repo}? The timetable server of our school is switched off every night at ten, as I've learned too late, but it's daytime again. ## write
My pupils made {at} crash on purpose for a lesson about errors, and the lesson is over. What I'd like now is for you to redo the failed part of {run_id}. ## write
Our game studio's only graphics card was busy rendering a dragon, so the tests in {owner}/{repo} ran out of time. The dragon is finished; let {run_id} take its turn again, please. ## write
As the tile server for our maps has come back from the dead, nothing should stop {run_id} any more. It lives in {at}, and you have my permission to re-execute what failed. ## write
The observatory was above the clouds all night, yet its internet connection was not, and {run_id} in {owner}/{repo} perished while it fetched star charts. Please submit it afresh before the sun goes down. ## write
It's the last week for tax returns, and our forms are checked by {at}, where {run_id} collapsed because the ministry's schema was briefly offline. Would you see to it that it's attempted again today? ## write
I run a bakery, not a computer shop, but the man who built our till says that {run_id} must be "kicked once more" and that it's filed under {owner}/{repo}. Please kick it. ## write
With the lighting desk unplugged, no cue could ever arrive, and so {run_id} broke down. Somebody found the cable behind the curtain; in {at}, you may therefore begin the encore. ## write
Our rowing club has one volunteer who understands computers, and she's on the water. Her note says that {owner}/{repo} needs {run_id} repeated, as the boat registry had been down. Please do it for her. ## write
The weeding robots share a radio channel with the milking parlour, which explains why {run_id} lost contact halfway. It's quiet in the stable at this hour, so have it tried anew in {at}. ## write
For the failed pipeline {run_id} I'm asking for mercy and for a second chance, since the library's catalogue was being reindexed at that very minute. The repository, in case you wonder, is {at}. ## write
Someone sang so loudly next door that our microphone test in {owner}/{repo} heard voices and {run_id} went wrong. The choir has left for the pub, hence this would be the time to retake it. ## write
Thirty tanks of beer depend on what {at} measures, and {run_id}, which failed when a sensor was being cleaned, is the only thing that keeps us from shipping. Revive it, would you? ## write
I'm the dentist's receptionist, and the reminder messages didn't go out because {run_id} tripped over an expired licence. We've paid, and so {owner}/{repo} should have it carried out once again, please. ## write
Two alarms came in while our dispatch software was being tested, and the test machine rightly gave way. Both fires are out; do put {run_id} from {at} to work again. ## write
The ferry's onboard server loses the network as soon as it leaves the harbour, and that's what happened to {run_id}. We're moored until {day}, which gives {owner}/{repo} ample time for the repetition that I request herewith. ## write
Nobody among us beekeepers knows why the scales answered in pounds for an hour, but they did, and {at} choked on them during {run_id}. They're back to kilograms, so set it going again. ## write
Because of a penguin, whose beak found the fibre cable, {run_id} never reached the end. The zoo's electrician has been, and I'd appreciate it if {owner}/{repo} had that one relaunched before closing time. ## write
I lost a bet over {run_id} in {at}, because it was the proxy after all and not my patch. The loser has to ask for the second attempt, so here I am, asking. ## write
Whereas {x_run_id} deserved to fail, {run_id} was struck down by a rate limit that has been lifted since then. In {owner}/{repo} I'd like the latter, and the latter alone, to be resubmitted. ## write
The antenna on our roof was iced over, so the amateur radio beacon couldn't be heard by the tests. It has thawed. Would you mind bringing {run_id} of {at} back to life? ## write
Our podcast is produced by {owner}/{repo}, episode {n} should be out already, and the only culprit is a voice server that hung up on {run_id}. Please spin that up again for us. ## write
The wedding is on {day} and the seating plan comes from {at}. Its generation, {run_id}, was cut short when my mother-in-law closed the laptop, so I beg you to have it performed once more. ## write
I can live with a knitting pattern that is a day late, but the members of {owner} can't. If you'd be so good, get {repo} to retry {run_id}, whose image mirror has recovered. ## write
At move forty our chess engine ran into a time limit that had been set for faster hardware. I've raised the limit, so a rematch is in order: {run_id}, in {at}, please. ## write
The prison's library may only go online between nine and ten, and {run_id} of {owner}/{repo} started at five past ten. It's half past nine right now, so be quick and restart it. ## write
Between two sessions of parliament I've got a quarter of an hour, in which {at} should have its transcripts built. What failed was {run_id}, for want of disk space, and I'd welcome a repetition straight away. ## write
As long as {run_id} is red, the election office won't accept the counting software, and it's red for no other reason than a clock that was slow. Therefore I apply for its repetition in {owner}/{repo}. ## write
The museum's audio guide went silent at room seven, where {at} could no longer reach the speech service. It answers again, and I'd be happy if {run_id} were given the opportunity to notice. ## write
You'd do me a favour by feeding {run_id} to the machines of {owner}/{repo} again. A cow had bitten through the power line of the build box, and no one suspects the code. ## write
Somewhere above Greenland the satellite link dropped for {n} seconds, long enough to ruin {run_id}. I've checked that {at} is reachable, so let it have a fresh attempt at the jobs that broke. ## write
Our taxi drivers complain that the fares are yesterday's. They come out of {run_id}, which is to be found in {owner}/{repo} and stopped at a payment gateway under maintenance, so kindly have it processed anew. ## write
The baggage scanner's mock was never started; I forgot it. Now that I've done my homework, could the machinery of {at} do its own and go through {run_id} for a second time? ## write
What {run_id} of {owner}/{repo} needs is neither a fix nor a discussion of {x_issue}, but another go at a quieter hour. This is a quiet hour, so please arrange for it. ## write
Seven glaciologists are huddled around one telephone to tell you that the ice core data is online again. Would you be so kind as to re-stage {run_id}, which failed in {at} without it? ## write
An earthquake, a small one, shook the rack in our seismology department and pulled a plug, so {run_id} has geology to blame. Do let {owner}/{repo} go at it again, please. ## write
At the kindergarten we only wanted to print the lunch menu. It turns out that {run_id} has failed, that {at} is where it failed, and that you're the one who could set it off again, so please do. ## write
The claims department doesn't care that an expired token finished off {run_id}; they care about their letters. I've put a valid one into {owner}/{repo}, so would you take up that failed effort anew? ## write
If the cold chain sensor in our pharmacy hadn't been replaced during {run_id}, it would surely have succeeded. In {at}, therefore, I'd like whatever went wrong there to be undertaken again. ## write
A horse with a chip that couldn't be read was part of the test data, and our vet has had it corrected. Please let {owner}/{repo} chew on {run_id} again, this time with a better horse. ## write
Before the circus moves on to the next town, where there's no reception, I'd like {run_id} to be revived, seeing that it was merely starved of memory. You'll come across it in {at}. ## write
I've swapped the projector's certificate for one that's valid, and all that remains is to run {run_id} through again in {owner}/{repo} so that the evening's film can be unlocked. Please take care of that last bit. ## write
"Service unavailable" was the only thing that the subtitle converter had to say to {run_id}, which belongs to {at}. It's available as I write this, so please strike while the iron is hot and relaunch. ## write
Opera singers repeat what went wrong in rehearsal, and I wish the same for {run_id}: the surtitles of {owner}/{repo} were only missing because a font server was asleep. Go on and repeat it. ## write
I mean run {run_id}, not {x_run_id}. Please restart its failed jobs in {owner}/{repo}. ## write
The turnstiles at our gym are tested overnight, but the cleaner had switched off the test bench. Having found the switch, I want {run_id} to be redone, which is possible only within {at}. ## write
A storm brought the ski lift and our network to a halt, and so {run_id} never had a chance. They both move again; let {owner}/{repo} follow suit and start up its failed jobs anew. ## write
This is about {run_id}. It was cancelled by nobody and broken by nobody, it simply ran into a crane simulator that was being patched, so please make {at} undergo it once again. ## write
Our winegrowers want tonight's frost warning, which depends on {owner}/{repo}. There, {run_id} gave up on a weather service that had a bad five minutes, and I think that it's worth a new attempt. Please order one. ## write
We changed the architecture of the runners from x86 to ARM, and half of the jobs in {run} were built for the old one. Mixing isn't possible. So let all jobs of that run start anew. ## write all_jobs
Yesterday somebody restarted the failed jobs of {run}, and the report now shows numbers from two different days. The client wants one day. Please start all of its jobs again, also the ones that passed. ## write all_jobs
The green jobs in {run} were green for the wrong reason: the tests had been switched off. They're on again. Have the complete set of jobs run once more. ## write all_jobs
{person} found out that the checkout job of {run} got an old commit, though it passed. Everything after it is worthless. I'd like every job of that run to be repeated. ## write all_jobs
Our auditor accepts only runs in which all jobs ran on the same day. {run} is spread over two. Please launch it again with all jobs. ## write all_jobs
First I thought the failed jobs alone would be enough. Then I saw that they read a database which the passed jobs fill. So, all jobs of {run}, start them again. ## write all_jobs
There are {n} jobs in run {run_id} of {at}, and one of them is red. I know that you would restart only that one. Don't; restart the lot, the green ones too. ## write all_jobs
Because of the leaked key we have to throw away everything that {run} has built, whether the job was successful or not. Start each of its jobs over, please. ## write all_jobs
I'd like to film a complete pipeline for our training video. {run} is nice and short. Please run it again with all jobs, from the first one to the last one. ## write all_jobs
{owner} asked for a certified build of {repo}, and certified means that no job is reused. It concerns run {run_id}. Start it again in full, every job. ## write all_jobs
The old image had a virus, so I don't want anything from it to survive in {run}. Rerun the passed jobs along with the failed ones. ## write all_jobs
Last time the answer was "re-ran 1 job". I wanted all of them! Once more, then: {run}, all jobs, please start. ## write all_jobs
I'm not sure that we can afford it. The last restart ate {n} hours of runner time. Show me which jobs {run} would start this time, and then I'll think about it.
{person} says a restart of {run} only starts the tests, and I say that it starts the deployment too. Settle it by having a look at what would be started. Please leave the run itself in peace.
We're in the middle of a code freeze, and nothing may be started before {day}. What I may do is plan. Which jobs would a rerun of {run} bring back?
I'd restart {run} in a heartbeat if I knew that it leaves the production database alone. Find out which jobs would be started. Don't start them.
My boss wants to know what he's signing. The form says "restart of {run}", and below it there's a field for the jobs concerned. Which are they? Until he has signed, nothing must run.
In {at} there's the failed run {run_id}, and in {x_at} there's one too. About the second I know everything. About the first I want to know which jobs a retry would start, without a retry.
It's quite possible that {run} is too old to be started again. I'm not asking you to try. I'm asking you to check, and to tell me what would be started.
The runners are busy with the release of {ref} until tonight, so don't put anything in the queue. All I need for my planning is the list of jobs a rerun of {run} would bring.
We learnt it the hard way: one careless restart and {n} customers got a mail. So I'd like to see what a restart of {run} would set going. No restart, please, just the list.
I've the log and I've the cause. What I haven't got is an idea of how much a rerun of {run} would start. Give me that, and keep the run as it is.
Please pretend that I'm careful. Before I retry {run}, I would look up what the retry starts. Look it up for me; I'll retry it on my own later.
The freeze ends on {day}. On that day {person} will restart {run}, all jobs of it, passed and failed. Today I'd like to know what that is going to start, so only preview it. ## all_jobs
I can't decide between the failed jobs and all jobs. For the failed ones I know the list. Show me what would be started in {run} with all jobs, but start nothing. ## all_jobs
Our budget for this week allows {n} more jobs. If every job of {run} went again, passed ones too, would that be within it? Show me which they'd be and don't set anything going. ## all_jobs
Der Kunde wartet, {person} ist krank und ich darf den Knopf nicht drücken. Es war nur ein Ausfall der Leitung. Bitte lass {run} noch einmal laufen. ## write
Letztes Mal ging dabei die Produktion in die Knie. Deshalb will ich vorher wissen, welche Jobs ein Neustart von {run} anwerfen würde. Bitte noch nicht anwerfen.
Bonjour, le serveur de licences était en panne hier soir. Tout est rentré dans l'ordre. Merci de redémarrer {run}. ## write
Nos minutes sont comptées ce mois-ci. Quels jobs seraient lancés si on relançait {run} avec tous ses jobs, même ceux qui ont réussi ? Simple aperçu, s'il te plaît. ## all_jobs
Ayer se cayó la base de datos y con ella {run}. Ya está en marcha. Lánzalo de nuevo, por favor. ## write
Ainda não quero reiniciar nada. Só me diga quais jobs voltariam a rodar em {run}.
Ieri è mancata la corrente e {run} si è interrotto. Adesso funziona tutto, quindi fallo ripartire. ## write
Reattempt {run}. ## write
Reinitiate {run}, please. ## write
Reactivate {run}. ## write
Initiate {run} again. ## write
Commence {run} afresh. ## write
Dispatch {run} again. ## write
Runs {x_run_id} and {run_id} in {at} failed in the same outage. {person} has restarted the first, so please start the second again. ## write
Boot up {run} again ## write
Jumpstart {run}. ## write
Resurrect {run}, please. ## write
Rekick {run} ## write
Give {run} a nudge, it has to start again. ## write
Nudge {run} back into action. ## write
Bump {run}, i.e. start it again. ## write
Recycle {run}: same commit, new attempt. ## write
Replay {run}. ## write
Rewind {run} and go again. ## write
Hit refresh on {run}, by which I mean a rerun. ## write
Click "Re-run failed jobs" on {run} for me. ## write
Push the restart button at {run}. ## write
Pull the trigger: {run} goes again. ## write
Take another stab at {run}. ## write
Take another crack at {run}, would you? ## write
Have another bash at {run}. ## write
Let's do a do-over of {run}. ## write
Mulligan for {run}, please. Start it again. ## write
Another lap for {run}. ## write
Another whirl for {run}, please. ## write
We need {run} rerun. ## write
I need you to restart {run}. ## write
I would like {run} to be retried. ## write
{run} should be rerun. ## write
{run} must be restarted immediately. ## write
{run} wants restarting. ## write
{run} needs rerunning, pronto. ## write
Can somebody restart {run}? ## write
Is it OK to ask for a rerun of {run}? If so, go for it. ## write
Could we try {run} one more time? ## write
Why not simply rerun {run}? Go on then. ## write
When in doubt, restart. {run}, please. ## write
Rinse and repeat: {run}. ## write
Back to square one with {run}: start it again. ## write
Once bitten, twice lucky. Retry {run}. ## write
Fingers crossed: rerun {run} now. ## write
Touch wood, and start {run} again. ## write
Here goes nothing. Relaunch {run}. ## write
Just a glitch in {run}. Try again. ## write
A transient error, {run}. Please retry. ## write
{run} was an infrastructure problem. Rerun, please. ## write
{run} suffered from packet loss. Another attempt, please. ## write
The run has the id {run_id}, the repository is {repo} and the owner {owner}. What would a rerun start? Don't start anything yet.
Since the heat pump's test bench has been refilled, {run_id} should be able to finish, so dispatch it again in {owner}/{repo}, please. ## write
I'd be relieved if the failed pipeline {run_id} of {at} got another innings, rain having stopped play at our data centre. ## write
The marathon's timing mats are plugged in now, and {owner}/{repo} may therefore repeat {run_id}, which I herewith ask it to. ## write
Please reissue {run_id}, which our waterworks needs before {day}; what it failed on in {at} was a pump that had been taken out. ## write
A bird sat on the dish, flew off, and left us with {run_id} in ruins. Get it moving again in {owner}/{repo}, would you? ## write
My grandmother's family tree is built by {at}, and a timeout felled it at {run_id}. Do grant the poor thing a second chance. ## write
An elderly volunteer tripped over the cable while {run} was under way. He's unhurt, the cable is taped down, so please rerun it. ## write
We print hymn books on {day}, so I can't afford to let {run} stay red over a mail server that was restarted. Reattempt it, please. ## write
Could you breathe new life into {run}? The escape room's door sensors were offline, but we've changed their batteries. ## write
The stopwatch broke at the regatta, metaphorically: {run} exceeded a time limit that I've since doubled, and I'd like it to row again. ## write
A typo in a secret's name was the downfall of {run}. As it's been corrected in the settings, no commit is necessary, only another start from you. ## write
Deep in the mine there's no reception, which {run} found out the hard way. The relay has been moved, so give its failed jobs a further opportunity. ## write
My apprentice pressed cancel on {run} because he thought it was a game. Undo the damage, please, by having it carried out anew. ## write
The vineyard's frost sensor only replies in the morning, {run} asked it in the evening, and now it's morning. Ask again, I mean, start that again. ## write
Lightning doesn't strike twice, so I'm confident that {run} will come through if you let it loose a second time, which I hope you'll do immediately. ## write
I was going to complain to the orchard's software team about {run}, until I saw that our own firewall had eaten its packets. It won't any more, so relaunch, please. ## write
Neither {x_pr} nor its reviewers are to blame for {run}, as the package index was read-only until noon. Have it tried afresh, and we can stop pointing fingers. ## write
With all due respect for diagnosis, {run} is flaky and everyone at the bus depot knows it. Hand it back to the machines for one more lap. ## write
Our braille embosser was out of paper, a fact which {run} expressed by failing. I've loaded {n} sheets, and I'd appreciate your starting it over where it failed. ## write
Tell me what you'd set in motion by repeating {run}, as the fireworks are already wired up. Heaven forbid that you really repeat it today.
A colleague's going to decide whether {run} should have another try. She'd be helped by a preview of the jobs concerned; the try as such is hers to order.
If you were ordered to give {run} a new chance, which jobs would you begin with? The order hasn't been given, and the ski lift is full of people.
For the minutes of the parish council, state which jobs would be repeated if {run} were attempted again. It's an item for discussion, so don't carry it out.
Please go the whole way with {run} and repeat all its jobs, including those that were fine, because the sawmill's blades were exchanged between the two halves. ## write all_jobs
The archive demands one date on everything, hence no job of {run} may keep its old result. Get the passed and the failed ones started anew, all together. ## write all_jobs
After the flood in our cellar I wouldn't vouch for any job in {run}, not even the green ones. Let every one of them take place again, please. ## write all_jobs
Clean sheets on all beds, not just the dirty ones, is how we run this hotel. Likewise for {run}: each job again, the spotless ones included, right away. ## write all_jobs
The hearing test counts only if both ears are measured on the same day. So repeat {run} as a whole, I beg you, the jobs that passed being part of it. ## write all_jobs
I'd like a do-over for {run} that leaves no stone unturned: all jobs, irrespective of whether they succeeded, since the licence they ran under was the wrong one. ## write all_jobs
What would a total repetition of {run} consist of, successful jobs and all? The food bank's sponsor pays for computing time and wants to be shown the jobs before anything starts. ## all_jobs
Let me see, without launching it, a second edition of {run} in which not only the failed but all of the jobs appear. I'm estimating how much power the carnival float will need. ## all_jobs
The lighthouse blinks whenever we deploy. So simulate, and only simulate, that every job of {run}, passed or not, is started again, and report which ones it would be. ## all_jobs
Let {run_id} in {owner}/{repo} go round again; it's been unlucky, as the lottery's random source was out of service. ## write
To the best of my knowledge {run_id} broke on a full inbox, which I've emptied, so go back to {at} and retry it. ## write
Nothing in {title} can have upset {run_id}; our piano's MIDI cable had come loose, so strike it up again in {at}, please. ## write
Which jobs would come into play if somebody were to repeat the failed pipeline {run_id}? I look after {owner}/{repo} for a blood bank, and there's one job that mustn't begin while donors are waiting.
Before I let anybody touch the hospital's interface engine again, tell me what a repetition of {run_id} in {at} would put to work; the repetition itself has to wait for the night shift.
Each job of {run_id} in {owner}/{repo} has to be repeated, the green ones as well, because the hospital's inspector accepts only results that were obtained in one sitting. Please get it under way. ## write all_jobs
The laboratory swapped its reference sample, so what passed in the failed pipeline {run_id} is as worthless as what didn't. Begin again in {at} with every job, if you please. ## write all_jobs
Half a timetable is no timetable, and that's why I want {owner}/{repo} to go through {run_id} entirely, from the first job to the last, including those that were content. Launch it at once. ## write all_jobs
Once more with feeling, said our conductor, and he meant the entire score. In {at} that means every single job of {run_id}, whether it passed or not, so please strike up. ## write all_jobs
Our dragons are red in one half of the game and blue in the other, since the textures changed between attempts. Rebuild it all: {run_id}, {owner}/{repo}, passed and failed jobs alike, now. ## write all_jobs
The borders on our maps were shifted while the jobs of {run_id} were halfway done. For consistency's sake, let all jobs in {at} be carried out anew, not only those that failed. ## write all_jobs
The log of {run} is saved already, no need to fetch it. Please run the failed jobs again, the registry is back up. ## write
The mirror of the telescope has been polished, which renders every earlier measurement void. So I'd ask that {run_id} be repeated lock, stock and barrel in {owner}/{repo}, the passed jobs being no exception. ## write all_jobs
Having been told that the tax office changed a rate this morning, I no longer trust the jobs that passed in {run_id}. Would you have {at} do them over together with the failed ones? ## write all_jobs
The till receipts in {owner}/{repo} carry a version number that all jobs must share. As {run_id} was only tried in part, it doesn't match; please start it in full, with the successful jobs too. ## write all_jobs
When one lamp fails we replace the whole row, and I'd like you to treat {run_id} the same way: relaunch all of its jobs in {at}, those that still shone included. ## write all_jobs
Please don't stop at the failed jobs. For the league's certificate, {owner}/{repo} has to show {run_id} with all of its jobs repeated on the same day, so set them all off. ## write all_jobs
Although most jobs of {run_id} ended well, they ended well with last year's seeds. {at} has got this year's since noon, so sow everything anew: a complete second attempt with all jobs, please. ## write all_jobs
I've deleted the cache of {owner}/{repo}, and with it, clumsily, what the successful jobs of {run_id} had left for the others. So there's no way round doing every job again; please do. ## write all_jobs
What the aquarium wants is a fresh start for {run_id}: not just the pumps that failed but also the filters that passed, that is, all the jobs which {at} has in it. Get them swimming. ## write all_jobs
No cherry-picking this time! The failed pipeline {run_id} goes back to square one, every job, green or red, because {owner}/{repo} was built against a headers package that has been withdrawn. Please make it so. ## write all_jobs
A beehive is opened completely or not at all, and to me {at} is a beehive. If you restart {run_id}, and I wish that you would, then restart each of its jobs, passed ones too. ## write all_jobs
The episodes of our podcast must have the same loudness, and it's determined per attempt. That's why {owner}/{repo} ought to redo {run_id} in its entirety, the good jobs along with the bad. ## write all_jobs
Would you begin {run_id} from zero, by which I mean all jobs and not only the broken ones? The court wants a protocol without gaps, and {at} would otherwise produce one with plenty. ## write all_jobs
The wedding cake, to use a metaphor, fell at the top layer, but the lower ones are cracked too. Hence {run_id} of {owner}/{repo} has to be rebuilt in all its jobs. Start baking. ## write all_jobs
Since {person} doubts even the jobs that succeeded, it's best to let the lot of them take part in another attempt at {run_id}. {at} has enough minutes left for that, so let them. ## write all_jobs
At the winery every barrel is tasted again once a single one is sour. Kindly do likewise with {run_id} in {owner}/{repo}, repeating all of its jobs, however sweet their result was. ## write all_jobs
The clock of our test lab ran backwards, and therefore the passed jobs of {run_id} prove nothing. I'd like {at} to go over all of them again, the failed ones naturally included. ## write all_jobs
Only a complete repetition will convince the airport's auditors: the {n} jobs of {run_id} that passed, and the others as well. They're in {owner}/{repo}, and I'd be thankful if you got them all started. ## write all_jobs
Let's treat {run_id} as though it had never taken place. In other words, {at} should see every job of it commence once more, the finished and flawless ones no less than the failures. ## write all_jobs
In the elevator factory we say that a rope is only as good as its last full test. Please run the full test, that is all jobs of {run_id}, in {owner}/{repo} for a second time. ## write all_jobs
Dear helper, the choir's sheet music came out in two different paper sizes because {run_id} was repeated piecemeal. Could {at} print, I mean build, all jobs of it again, the right ones too? ## write all_jobs
For {owner}/{repo} I'd choose the expensive option, namely another attempt in which {run_id} repeats not merely its failures but all jobs. The seismologists need homogeneous data, and they've agreed to pay. Please go on. ## write all_jobs
The cinema's screens share one playlist, so if one job of {run_id} is repeated then all should be. You'll see in {at} that some passed; relaunch those as well, so that they agree. ## write all_jobs
I'd have been satisfied with the failed jobs, but the insurance isn't. Their letter demands that {run_id} be performed wholly anew in {owner}/{repo}, with the jobs that passed; you're welcome to start. ## write all_jobs
Taking into account that the base image of {at} was recalled overnight, every job in {run_id} is tainted, even those that came through. Set all of them going again and we'll sleep better. ## write all_jobs
What an honest builder does after finding rotten wood, I'd like you to do with {run_id}: start over with everything, all jobs, also the sound ones. The building site is {owner}/{repo}. ## write all_jobs
Our pharmacy's labels were printed by jobs that passed, with ink that fades. Please have {at} repeat those too when it repeats {run_id}; in short, all of the jobs, beginning this minute. ## write all_jobs
Every runner crosses the start line again after a false start, even the honest ones. {run_id} was such a false start for {owner}/{repo}, so send all its jobs back and fire the pistol. ## write all_jobs
The puppet theatre's motors were recalibrated, which is why I want not the failed jobs only but the complete set from {run_id} to be executed once more in {at}. Thank you for pulling the strings. ## write all_jobs
{x_run_id} may stay as it is. It's {run_id} which, for the sake of a clean archive, should be gone through again in {owner}/{repo}, job by job, without skipping those that were all right. Please start. ## write all_jobs
Honestly, I can't tell any more which jobs of {run_id} were tested with the old battery. The easiest remedy is to have {at} repeat all of them, successful or not, and that's my request. ## write all_jobs
Assume for a moment that {owner}/{repo} repeated {run_id} with all jobs, even the ones that passed at the hospital's first try. Which would those be? I'm planning shifts, and nothing should start yet. ## all_jobs
How long a list would it be if {run_id} were done over completely, not just where it failed? The school pays {at} by the job, so show me the list and don't spend any money. ## all_jobs
Our treasurer wishes to know what we'd be in for, were every job of {run_id} to be launched anew, passed ones included. Look it up in {owner}/{repo} for him, but leave everything switched off. ## all_jobs
Picture the failed pipeline {run_id} going through all its jobs again, green ones too: what would {at} start, and in which order? A picture is enough for me, as the stage is occupied tonight. ## all_jobs
In preparation for a maintenance window on {day}, list what a full repetition of {run_id} would launch in {owner}/{repo}, with all jobs and not merely the failed. The launch itself isn't due until then. ## all_jobs
The robots would all wake up, I fear, if {run_id} of {at} were restarted with its successful jobs as well. Work out for me whether they would, without waking a single one of them. ## all_jobs
I'm drawing up a cost estimate in which one line reads "{run_id}, every job once more, also the passed ones". What would be behind this line in {owner}/{repo}? Please find out by a dry run. ## all_jobs
Would the observatory's dome be opened by one of the jobs, if {at} tried {run_id} again with the complete set, including those that went well? Give me a preview, since it's raining. ## all_jobs
The brewery's foreman thinks of having all jobs in {run_id} repeated, the good and the bad. Prior to that he wants to read what {owner}/{repo} would embark on, so print the plan and start nothing. ## all_jobs
As a hypothetical case, let all of {run_id} be repeated in {at}, successful jobs not excepted. Tell me what that would trigger, and treat the hypothetical case as nothing but a hypothetical case. ## all_jobs
Everything from {run_id}, not the failures alone, might have to be repeated for the election office. I need to announce which jobs {owner}/{repo} would begin in that event, ahead of anything really beginning. ## all_jobs
Show me, as a mere outline, which jobs {at} would take on in another go at {run_id}, provided that I asked for all of them and not just for the failed ones. I haven't asked yet. ## all_jobs
Our headmaster has to approve each new attempt, and he'd like to see beforehand what {run_id} of {owner}/{repo} would start. Give me that on paper, so to speak, and leave the machines asleep.
Sorry, wrong project. It's {owner}/{repo}, not {x_owner}/{x_repo}, where run {run_id} should be started again, including the jobs that passed. ## write all_jobs
The telescope moves whenever one of our jobs runs, and an astronomer is standing next to it. So merely predict for {at} what would be launched if {run_id} were tried again, without moving anything.
Suppose that I took another shot at {run_id}: how many of the tractors on {owner}/{repo} would wake up? I'm only supposing, so a rehearsal on paper is all that I ask for.
An audience is in the theatre, hence no cue may fire at the moment. Nevertheless I'm curious which jobs of {at} a new go at {run_id} would bring on stage, so have it simulated.
{person} claims that repeating {run_id} would send an SMS to every member of our sports club. Find out what would be started in {owner}/{repo}, please, but for heaven's sake don't send anything.
With regard to {run_id}, I'm still undecided whether {at} should try it again, as the till in our bakery might restart too. Do a trial without effect and report which jobs it mentions.
Map printing costs four euros a sheet, so I'd rather know than guess: what does {owner}/{repo} intend to start, should {run_id} be given another attempt? Mind that it's a forecast I'm after.
I've been told that you can pretend to restart things. Then pretend, please, for {run_id} of {at}, and write down for the brewery which jobs would have come to life.
In the harbour, nothing heavy is lifted without a rehearsal. {owner}/{repo} has a run, {run_id}, that someone would like to see attempted again; rehearse it for me, with everything hanging still.
Were {run_id} to be relaunched, our escape room's doors might all open. Could you look up in {at} which jobs it would set in motion, so that I can decide by {day}?
Rather than repeating {run_id} right away, name what {owner}/{repo} would have to do again, because the avalanche sirens are attached to one of the machines and I don't want to frighten the village.
{run} aborted spontaneously, retry it ## write
{run} crashed randomly. Restart it. ## write
{run} froze. Kick it off again, please. ## write
{run} stalled at the download of a huge model file; start it over please ## write
{run} got throttled. Wait over. Retry. ## write
{run} was evicted from its node, nothing to do with the code. Once more. ## write
An intermittent Kubernetes error broke {run}. Please rerun it. ## write
The Kafka broker was rebooting while {run} tested against it. It's healthy now, so retry. ## write
Redis had been flushed under the feet of {run}. Please let that run go again. ## write
nginx returned 502 during {run}, it's sorted, restart it ## write
Homebrew's server was unresponsive in {run}. Try once more. ## write
PyPI was wobbly an hour ago and {run} caught the worst of it. Please start another attempt. ## write
The GitHub status page said "degraded performance" while {run} was going. It's resolved now. Re-run. ## write
The self-hosted agent lost its heartbeat in the middle of {run}. I've plugged in a new one, so please send the run off again. ## write
An expired cookie in the end-to-end test spoilt {run}. I refreshed it. Would you start the run again? ## write
The sandbox account was suspended, so {run} had no chance. {person} called the bank and it's active again. Retry, please. ## write
Our staging environment was being redeployed when {run} hit it. Deployment's finished, so have another try. ## write
Somebody vacuumed in the lab and pulled the plug on the test robot. {run} is the casualty. Robot's up; start the run again please. ## write
Snow on the satellite dish, believe it or not. {run} couldn't reach the outside world. Sky is clear now, restart. ## write
Our cat walked over the keyboard of the build machine, and {run} is no more. Start it anew, please. ## write
The tractor firmware tests need a sensor which was unplugged. It's plugged in, so {run} may have another go. Launch it. ## write
I'm on call and my pager won't shut up about {run}. It's a false alarm from a slow disk. Rerun the thing so I can go back to bed. ## write
Per our runbook, step one for a network error is a retry. The run is {run_id}, the repository {at}. Please carry out step one. ## write
The SLA says nightly results by eight. {run} died at six because of a DNS change. There's still time, so rerun it straight away. ## write
From the top, with every job: {run}. Start. ## write all_jobs
Restart all jobs in {run}. ## write all_jobs
Rerun all the jobs of {run}, please. ## write all_jobs
Re-run all of {run}'s jobs, not only the unsuccessful ones. ## write all_jobs
Please relaunch the complete pipeline {run}, all jobs inclusive. ## write all_jobs
Do the whole shebang again: every job in {run}. ## write all_jobs
The full monty for {run}, all jobs, again. ## write all_jobs
Lock, stock and barrel: rerun each job of {run}. ## write all_jobs
Not piecemeal. All jobs of {run} are to be restarted in one go. ## write all_jobs
Only tell me which jobs a rerun of {run} would launch if we took all of them and not just the failed ones. Leave CI alone. ## all_jobs
Replay {run} wholesale, passing jobs too. ## write all_jobs
Every green job in {run} is suspect after the clock bug. Restart them all together with the red ones. ## write all_jobs
The professor wants one consistent set of measurements for the thesis. Therefore restart {run} with every job, even those with a tick. ## write all_jobs
The artifacts of {run} were deleted after {n} days, and the failed jobs depend on them. Start all jobs again. ## write all_jobs
What's in store if {run} gets restarted? Only look.
Show me the impact of restarting {run}, hypothetically.
Give me the job list for a potential rerun of {run}; don't launch.
I'd like a sneak preview of rerunning {run}.
Which jobs are candidates for a rerun in {run}? Just tell me, don't act.
Would a rerun of {run} trigger deployment? I only want to know, please start nothing.
Just curious: which jobs would get repeated if {run} was retried? Leave it be.
Can you verify whether {run} is rerunnable, without rerunning it?
Is a rerun of {run} feasible? Check only, hands off the button.
Do a no-op restart of {run} and show what it would've started.
Dry-run the restart of {run}.
Put {run} through a dry run of the rerun, I don't want the real thing.
I'm hesitating. What would get kicked off by a retry of {run}? Don't kick off anything.
Estimate of the jobs for a rerun of {run}, please, we're counting credits. Nothing live.
Finance asks for an estimate before anybody presses restart on {run}. List the jobs concerned, and keep it at that.
On call here. I daren't restart {run} blindly at night. Tell me what'd be launched; the decision is for {person} in the morning.
The runbook forbids restarts during a freeze, which lasts till {day}. It does allow looking. So which jobs would {run} start if it were retried?
Mock restart of {run}, all jobs ticked ## all_jobs
What would "all jobs" mean for a rerun of {run}? Show the preview, don't run it. ## all_jobs
If I ticked "every job, not just the failed ones" for {run}, what would be launched? Please only show it. ## all_jobs
As per the incident channel, the network is fixed. Kindly proceed with the rerun of {run}. ## write
Action item for you: restart {run}. ## write
Circling back on {run}: leadership is fine with a second attempt, so please launch it. ## write
Following up on my mail: {run} still hasn't been restarted. Please do that now. ## write
Escalation! The client's nightly {run} is red owing to an outage on our side. Rerun it at once. ## write
Low-hanging fruit: {run} only needs to be started again. Be a star and do it. ## write
To unblock the sprint, please re-run {run}. ## write
Stand-up is in {n} minutes and I'd love to report a green build. Start {run} again, please. ## write
The scrum master wants the board clean. The last red card is {run}, a known hiccup. Retry it. ## write
Our product owner approved a second attempt of {run}. Please execute it. ## write
Stakeholders are watching the dashboard. {run} is the only dark spot, caused by a hosting problem. Launch it again. ## write
I maintain this in my spare time, between the dishes and the kids. {run} timed out while I was cooking. Start it again for me, thanks. ## write
Tired maintainer, last wish of the day: rerun {run}. ## write
Sunday evening, red build, wrong proxy setting. The setting is right by now. {run} again, please, then I'm off to bed. ## write
We're three people in a garage with one router. It was off. {run}, again. ## write
Sorry for my English. {run} is failed by internet problem. Please make start again. ## write
hello sir please start again {run} it was only connection problem ## write
Good day. My build {run_id} in {at} is broken because of server pause. Kindly do the needful and run it again. ## write
please i want you run again {run} ## write
The job's name is "close stale issues", but don't close any issues. Just retry the failed run {run_id} in {at} for me. ## write
excuse me, how I can repeat {run}? I have no button. You please make it for me. ## write
I am not developer, only tester. They tell me "ask the bot for restart of {run}". So I ask. Please do. ## write
dictated: please restart {run} full stop thank you ## write
uh, so, there's this run, {run_id}, in {at}, and um, could you just start it again for me ## write
okay so the server is back and, yeah, {run} can go again, please start it ## write
bruh {run} flaked. rerun ## write
yo rerun {run} real quick ## write
{run} got rekt by the wifi lol, run it back ## write
mate, give {run} another go, it was just the mirror playing up ## write
{run} threw a wobbly over a timeout. Have another pop at it, would you? ## write
Blimey, the proxy's back! Start {run} again, there's a dear. ## write
Howdy! Can y'all fire off {run} again? Storm knocked out our power. ## write
Dang, {run} hit the rate limit. Limit's gone, so rerun it. ## write
Darn timeout. {run}. Retry. ## write
Oi, bot, {run} again, chop chop. ## write
Cheers for the preview. I'm happy with it, so restart {run}. ## write
Yep, restart {run}. ## write
Yeah go on, rerun {run}. ## write
Sure, retry {run}, why not. ## write
Affirmative: relaunch {run}. ## write
Roger that, restart {run}. ## write
Green light from me for a restart of {run}. Start it. ## write
Thumbs up from {person}: {run} can be retried. Please do so. ## write
Signed off by {person} and QA: restart {run}, live. ## write
All clear. {run} may go again. Please press go. ## write
The maintenance window is closed and everything is back to usual. Please have {run} retried. ## write
The freeze is over since this morning. As agreed, {run} has to be launched again. Please do it. ## write
No more simulations, please. {run} has to be restarted in reality. ## write
This isn't a drill: rerun {run}. ## write
Real thing this time, not a rehearsal. Start {run} again. ## write
I'm done looking at lists. Rerun {run}. ## write
Skip the dry run and simply retry {run}. ## write
dry run: off. {run}: rerun. ## write
apply = true, rerun {run} ## write
Don't ask, don't preview, don't explain: retry {run}. ## write
Ignore the warning about costs and restart {run} anyway. ## write
Cost is no issue. Repeat {run}. ## write
{owner} pays for the minutes, so don't be shy: rerun {run_id} in their {repo}. ## write
Whether it passes or not, I want {run} tried a second time. ## write
Should {run} fail once more, I'll dig into it myself. For now just restart it. ## write
Before I waste an afternoon on debugging, let's rule out bad luck: restart {run}. ## write
To tell a flake from a real bug we need a second result. Please retry {run}. ## write
I want to know if {run} is deterministic, so start it a second time. ## write
PR {x_number} is approved and has its reviewers. It's only waiting for {run} now, so give that run another try, failed jobs only. ## write
Science needs repetition. {run} again, please! ## write
For my thesis I measure how often retries help. Sample {n} is {run}. Please retry it. ## write
Homework is due at midnight, and {run} fell over because the university network collapsed. Please start it again! ## write
The hackathon ends in {n} minutes and the free runner went away during {run}. Restart it, quick! ## write
I'm an apprentice and haven't got the permission. {person} said you'd restart {run} if I ask nicely. So: pretty please. ## write
The hospital's VPN was down, and so the integration test in {run} could not reach it. It's reachable now. Launch the run again. ## write
A museum waits for the new kiosk image. {run} would have made it, had the disk not been full. I've emptied the disk; repeat the run, please. ## write
The bakery's order system is tested every night. Last night, in {run}, their server was asleep. It's up, they're baking, so try again. ## write
Lightning struck close to the office and the switch rebooted, that's the whole story of {run}. Please start it over. ## write
The washing machine and the build server share a fuse. Enough said. {run} again, please. ## write
A mouse chewed the cable. No, not the computer kind. New cable is in, {run} can be restarted, thanks. ## write
The air conditioning broke, the servers overheated, {run} was shut down. It's cool again in here. Please resume by restarting it. ## write
The licence dongle fell out of the machine that was busy with {run}. It's back in its port. Have the run started again. ## write
Our mock server crashed, so the tests in {run} talked to nobody. I've revived it. Retry the run, would you? ## write
The swap file was too small for webpack, which killed {run}. It's bigger now. Please re-execute. ## write
Playwright couldn't download Chromium in {run}, a hiccup at their end. Another attempt, please. ## write
The Android emulator in {run} never woke up. Happens once a week. Start again, please. ## write
Bazel's remote cache was offline for {run}. It's online. Rerun the failed part. ## write
Cypress lost its connection to the dashboard in {run}, which counts as failure, silly as it is. Please rerun. ## write
codecov upload got a 504, so {run} went red for nothing. retry pls ## write
The Docker daemon refused to start on that agent. I restarted the daemon; now you restart {run}. ## write
sonar's server needed an upgrade and {run} ran right into it. Upgrade done. Once again, please. ## write
{person} forgot to unlock the phone on the test bench. {run} had no device to talk to. Unlocked, so start the run again. ## write
The time server was off by an hour and every token in {run} looked expired. Corrected. Please give it another attempt. ## write
The whole rodeo, {run}, every job, again. ## write all_jobs
A to Z: restart all jobs in {run}. ## write all_jobs
Top to bottom rerun of {run}, including jobs which succeeded, please start it. ## write all_jobs
Rerun scope for {run}: all jobs. Mode: live. ## write all_jobs
Leave no job out. Restart {run} with all of them. ## write all_jobs
I'm after a total restart of {run}: passed, failed, skipped, all jobs. ## write all_jobs
Each and every one of the jobs in {run} gets another turn. Launch them. ## write all_jobs
Would you mind rerunning {run} with all jobs rather than only those that failed? ## write all_jobs
Pick "all jobs" when you restart {run}. ## write all_jobs
For {run}, a rerun with all jobs ticked, please. Real, not simulated. ## write all_jobs
The green jobs of {run} used last week's toolchain. I don't trust a mixture, so relaunch all jobs together. ## write all_jobs
{person} rotated the database password, and every job in {run} logs in with it. So repeat them all, the happy ones too. ## write all_jobs
Compliance rejected the report, since half of {run} was from {day} and half from today. They insist on all jobs in one attempt. Please start that. ## write all_jobs
Which jobs would wake up on a restart of {run}? Let them sleep for now.
Foresee for me what a rerun of {run} launches. No launching.
Give me a rundown of the jobs that'd come with a retry of {run}; don't perform it.
Outline the restart of {run} for me without carrying it out.
Scope out a rerun of {run}. Scoping only, no execution.
I need a rough idea of what rerunning {run} sets off. An idea, not the real thing.
Please don't restart {run} before {person} agrees. Could you show me what would be started, so I can ask for permission?
Compute, without side effects, which jobs a rerun of {run} would begin.
Read-only question: what does a restart of {run} encompass?
Sanity check before I restart {run} myself: which jobs go off?
Is there any harm in restarting {run}? Show me which jobs would be launched, leave them unlaunched.
Would restarting {run} kick off the nightly benchmarks too? Look, don't touch.
Would the publish job get a second turn if somebody retried {run}? Merely look.
How heavy would a rerun of {run} be? Jobs only, and only as a preview.
How far-reaching is a retry of {run}? I'm asking for information, not for the retry.
Am I able to rerun {run}, and with which jobs? Don't try, tell.
Are there any jobs left to retry in {run}? Look it up, don't launch any.
Whatever a rerun of {run} would start, I want it on paper first. Nothing in motion, please.
Explain what will start when {person} restarts {run} tomorrow. Today nothing's to be started.
The change manager wants a forecast of the restart of {run}. Deliver the list of jobs and leave the pipeline in peace.
Our credits are nearly used up. List what a second attempt at {run} would launch; I'll decide after that.
Credits: {n} left. Wish: a retry of {run}. Question: which jobs? No start as yet.
I've a bad feeling about restarting {run}. Give me the job names it would bring back, so that I can sleep on it.
Two of us quarrel over what "rerun" does. Take {run} as an example and say which jobs it would begin, without beginning.
I'm drafting the maintenance notice. It must mention the jobs which a restart of {run} brings up. The restart is scheduled for {day}, not now.
Don't get ahead of me! First the list of what a rerun of {run} starts. The go comes from me, later, or never.
{person} restarted {x_run} ten minutes ago, so there is really nothing left to do there. What is left is {run_id} in {at}, so restart that one. ## write
Rather than rolling the database back to the state before {run}, as its failed migration has left nothing behind, give the run another chance. ## write
Nobody needs to fetch the log of {run}, since {person} has printed it already. What I'm asking for is that you keep trying, so start the run again. ## write
I wish {run} had never been stopped. Start it again before our real customers notice, and I'll call the loudest ones myself. ## write
There's no need to stop {run}, it fell over by itself, which costs us real money. Let it go again, since the code I pushed {n} minutes ago isn't to blame. ## write
We've waited long enough for the gate in {run}, and now it's open. Give the failed jobs another attempt, so that the packages can go to staging. ## write
Take the self-hosted runner out of the story: its disk has been exchanged and its system reinstalled, so rerun {run} on it, and leave the settings of {at} as they are. ## write
We've pinned down the culprit with the help of the log from {run}: it was the cache, and {person} has cleared it by now. Start the failed jobs again and leave the cache alone. ## write
Under no circumstances should anybody cancel {x_run}. What may and should be done is to start {run_id} in {at} again. ## write
I'm not asking you to mark {run} as successful, even though we've agreed with the customer that the broken test doesn't count. I'm asking you to do its failed jobs over. ## write
You needn't cancel {run}, although it had been hanging for hours, since the platform did that on its own. What you need to do is to start it afresh. ## write
I'd rather not have {run} deleted from the list, even if the red cross frightens the investors. It would be better if it turned green, so please retry what failed. ## write
Don't mark the check on {x_pr} as successful by hand. Do it the honest way, by running the failed jobs of {run} again. ## write
{person} was about to pull the plug on the server, but has thought better of it, so I can have {run} started again after all. Please do that for me. ## write
The artifact of {x_run} must not be given to anybody. The one of {run_id} in {at} may, as soon as that run has passed, so have its failed jobs repeated. ## write
Please keep your hands off the secrets and the token of {at}, {person} has taken care of them. All that is left for you is to restart run {run_id}. ## write
No, don't raise the timeout in the workflow file of {at}. The slow disk is gone, so run {run_id} will make it within the old one. Launch it once more. ## write
I know that you can't approve deployments, and I'm not asking for it, because {person} has just approved the one in {x_run}. What I ask for is a second try of {run_id} in {at}. ## write
Forget about the refund and the support ticket. I'd be content if {run} was simply repeated at my expense. ## write
The cause was a full disk, {person} has emptied it, and yet the matter isn't closed, because {run} is still red. So please have it tried again. ## write
Instead of giving the contributor instructions under {x_pr} on how to execute the tests at home, repeat the failed jobs of {run} on our machines, please. ## write
We have a rule never to restart {x_run}. For {run_id} in {at} there's no such rule, and I'd be thankful if you started it again. ## write
Please don't rename, hide or lock {run}. Simply repeat it, as a locked door in the data centre was all that had stopped it. ## write
I know you have no influence on the price of the build minutes. You do have influence on {run}, though, which I'd like to see attempted again before the month is over. ## write
I said to repeat only what failed in {run}. No, repeat every job, as the cached artifacts are gone. Leave the labels alone. ## write all_jobs
Whatever {person} says in the chat about moving {at} to another CI system, don't move anything. Retry run {run_id} on the one that we've got. ## write
Instead of writing a polite refusal to {person}, who asked to have {run} restarted, I've decided to give in. Restart it. ## write
The question is not how reruns work in general, I've read the manual. It's whether run {run_id} in {at} passes on another try, and so I'd like you to make that try. ## write
Neither the runner's name nor its label has to be changed, thank you. Our only wish is that {run} is put on it a second time. ## write
Please leave the pull request {x_number} alone, without a merge or a comment, until {run} is green, which it will be as soon as you've started its failed jobs again. So start them. ## write
I'd never ask you to skip the broken test, and I'm not doing so now, as it isn't broken. It ran out of memory during {run}, so start that again, please. ## write
Don't download the artifacts of {run}, since they're from the wrong compiler. First every job has to go again with the right one, the good ones too, so please kick that off. ## write all_jobs
There's no point in opening a ticket upstream about {run}, the socket thing is known to them. There's a point in starting it again, so please do that. ## write
Kindly leave the webhooks, the secrets and the runners of {at} as they are, and do nothing but rerun the failed jobs of {run_id}. ## write
It isn't the web server that I want restarted, and it isn't the database. It's {run}, on our own CI. ## write
Forget what I said about hiding {run} from the dashboard. A second attempt will turn it green before the television crew arrives, so launch one. ## write
I asked {person} to rebase the branch of {x_pr}, which will take until {day}. In the meantime, run {run_id} in {at} can be retried as it is, so go ahead with that. ## write
Far be it from me to have you start all the failed builds of {at} since {day}. One of them is enough, {run_id}, and that one you may start right away. ## write
Nobody is going to switch to another provider because of a single lost instance. Put {run} on a new one, that is, have it go again, and the case is closed. ## write
Please spare me the apologies to the customer and the old build from last week. They want the nightly, so get {run} moving again. ## write
Whoever cancelled {run} had the best intentions, and I won't have their permission taken away. I'd only like the run to be taken up again by you. ## write
The rest of the team wants the test in question thrown out of the code. I don't, because it's the network that misbehaved, so do have {run} attempted once more. ## write
Sign nothing, publish nothing and delete nothing in {at} today. The one thing I want is that {run_id} has its failed jobs started again. ## write
Rather than asking the professor for another day, I'd have {run} started again before midnight, now that the university network is back. ## write
There's no bot in {at} that retries by itself, and I don't want one. I want you to retry {run}, just this once. ## write
Instead of a new run on the branch, which would get a new number, I need the old one, {run_id} in {at}, to go again. ## write
Please don't dispatch the release workflow with other inputs. Restart {run}, which has the right ones and died of a network error. ## write
I don't care which role one needs for the button. You've got the role, so press it for {run}. ## write
The deployment itself needn't be restarted from the dashboard. {run} is what broke, and {run} is what I'd like you to start again. ## write
Don't redeliver the webhook, or we'd have two builds. The one that we have, {run_id} in {owner}/{repo}, only needs a retry, which I'd like you to give it. ## write
You may ignore the {n} other failed builds of {at}, they're from the experiment. Only {run_id} matters, so please have that one repeated. ## write
If the platform keeps runs for thirty days only, then today is the last chance for {run}. Start it again while we can. ## write
It's none of your business who pulled the cable, and I don't ask. I ask you to get {run} back on its feet. ## write
Before anyone votes on buying new machines: {run} has failed on the old ones once, and once is nothing. Try it again there. ## write
Not the backport and not the merge, those have succeeded. What's left to be retried is {run} alone, so please do that now. ## write
Thanks, but I can do without an alarm, a monitor or a report. Just see to it that {run} goes again tonight, the sensor replies now. ## write
Do not touch the tag {x_ref}, it's correct. Its build, {run_id} in {at}, lost the connection to the registry and deserves a repetition. Please launch it. ## write
I'm aware that a restart of the failed jobs uses the old commit. For {run} the old commit is exactly what we want, so go ahead and restart them. ## write
Do not open {run} or its log on any machine in this network. Just have it started again, from wherever you are, as its disk has been replaced. ## write
We had given up on {run}, but it turns out that the vendor didn't shut the service down for good. It's running again, so please give that run another attempt. ## write
The output that you captured from {run} was helpful, as {person} found the wrong password in it and changed it. Now repeat the jobs that failed on account of it. ## write
Because the log of {run} is in Chinese, I had it translated by {person}. It says "no network", and we have one again, so start the run anew. ## write
Cancel nothing, please. {x_run} may go on repeating its line for as long as it likes, while {run_id} in {at}, which broke off, should be begun again. ## write
Please rerun {run}; the package mirror was unreachable and has recovered. ## write
Please preview a rerun of {run}; the package mirror was unreachable and has recovered.
The dry run for {run_id} in {owner}/{repo} looked good, so start the failed jobs again. ## write
I want a dry run for {run_id} in {owner}/{repo}, so that I see which failed jobs would start again.
Restart all the jobs of {run}, passed ones too, because the base image has changed. ## write all_jobs
In {repo} (that's {owner}'s) run {run_id} hit a rate limit. I don't need its output; please just run it again. ## write
List all the jobs that restarting {run} would start, passed ones too, because the base image has changed. ## all_jobs
I know what a rerun of build {run_id} in {at} would start. Now please start it. ## write
I don't know what a rerun of build {run_id} in {at} would start. Please tell me.
Our nightly tests in {owner}/{repo} hit the memory limit, which is raised now. Give workflow run {run_id} another attempt. ## write
Our nightly tests in {owner}/{repo} hit the memory limit, which is raised now. What would another attempt at workflow run {run_id} start?
Could you retry {run}, only the jobs that failed? {person} is waiting for the check on {x_pr}. ## write
Could you show a retry of {run}, only the jobs that failed, without starting it? {person} is waiting for the check on {x_pr}.
Don't show me what would be started for {run}, just start it again. ## write
Just show me what would be started for {run}, don't start it again.
As the token has been renewed, launch every job of run {run_id} in the {repo} repository of {owner} again. ## write all_jobs
As the token has been renewed, would every job of run {run_id} in the {repo} repository of {owner} launch again? List them, launching none. ## all_jobs
{owner}/{repo}: the release check {run_id} was red on {day} due to a flaky browser test. Run it once more. ## write
{owner}/{repo}: the release check {run_id} was red on {day} due to a flaky browser test. What would running it once more do?
With the cluster upgraded, I'd like {run} to be started again from the beginning, all jobs included. ## write all_jobs
With the cluster upgraded, I'd like to see what {run} started again from the beginning, all jobs included, would be. ## all_jobs
We have enough CI minutes left, so trigger {run_id} in {at} again. ## write
We may not have enough CI minutes left, so tell me what triggering {run_id} in {at} again would start.
{person} fixed the runner's clock. The failed part of {run} can be repeated now, please go ahead. ## write
{person} fixed the runner's clock. Which jobs of {run} could be repeated now, the failed part only? Please don't go ahead.
I've compared the logs and it's an infrastructure problem. Rerun {run_id} in {owner}'s {repo} for real. ## write
I've compared the logs and it's an infrastructure problem. Rerun {run_id} in {owner}'s {repo} as a dry run.
The code owners agreed to a full retry of {run}, with the green jobs as well. Please do it today. ## write all_jobs
The code owners asked about a full retry of {run}, with the green jobs as well. Please only preview it today. ## all_jobs
Can you get run {run_id} in {at} started again before the stand-up? The database container failed to come up. ## write
Can you find out what would get started again for run {run_id} in {at} before the stand-up? The database container failed to come up.
Number {x_run_id} is fine. It's {run_id} in {owner} / {repo} that lost its connection and should be rerun. ## write
Number {x_run_id} is fine. It's {run_id} in {owner} / {repo} that lost its connection, and I wonder what would be rerun.
After the outage yesterday, {run} has to be repeated; nothing in the code needs a fix. ## write
After the outage yesterday, which jobs of {run} would be repeated? Nothing is to be started for the moment.
Put {run} back in the queue, please. {n} of its tests timed out while the proxy was restarting. ## write
Simulate putting {run} back in the queue, please. {n} of its tests timed out while the proxy was restarting.
The Windows job alone broke {run_id} in {at}, but the artifacts depend on each other, so rerun all the jobs. ## write all_jobs
The Windows job alone broke {run_id} in {at}, but the artifacts depend on each other, so which jobs would rerunning all of them mean? ## all_jobs
For the security fix we need a green {run}. It failed while downloading dependencies, so have it run again. ## write
For the security fix we need a green {run}. It failed while downloading dependencies, so what would be run again?
Apply the retry of {run_id} in {owner}/{repo}; previews don't help me any more. ## write
Preview the retry of {run_id} in {owner}/{repo}; applying it doesn't help me yet.
Dependabot's update made no difference, {run} was cancelled by a deploy. Start the cancelled and failed jobs over. ## write
Dependabot's update made no difference, {run} was cancelled by a deploy. Which cancelled and failed jobs would start over?
Everything in run {run_id} of {owner}/{repo} used a stale cache. I cleared it, so send all jobs through again. ## write all_jobs
Everything in run {run_id} of {owner}/{repo} used a stale cache. I cleared it, but before sending all jobs through again, show me which they are. ## all_jobs
You may start {run} again right away, we've stopped the load test that was blocking it. ## write
You may not start {run} again until we've stopped the load test that is blocking it, but tell me what would start.
{x_run} is green after the second attempt. Do the same with {run}, that is, start all its jobs again, even the successful ones. ## write all_jobs
{at} needs its docs build {run_id} again because the link checker hit a rate limit. Do that. ## write
{at} may need its docs build {run_id} again because the link checker hit a rate limit. What would that start?
Skip the confirmation and restart the failing jobs in {run}; it's the same network error as on {day}. ## write
Skip the restart and name the failing jobs that one would start in {run}; it's the same network error as on {day}.
I don't mind who pays for the minutes when an outsider's workflow is started again. {run} is such a case, so start it. ## write
Move {at} to a data centre in Europe some other time. Today our privacy officer would be content if run {run_id} went once more, now that its proxy obeys. ## write
Restart {run}, not the production server that it deploys to. The server has been answering without errors since {day}, but the deployment never got that far. ## write
If a job fails in {at}, it's supposed to be retried automatically up to three times. In {run} this didn't happen, so do it by hand, please, and leave the workflow file alone. ## write
{person} pressed "rerun failed jobs" on {x_run_id} by mistake. The run that I'd wanted to see rerun is {run_id} in {at}, so please press it there. ## write
There's no sense in reverting the commit that {run} was testing, since the commit is fine. There's sense in starting its failed jobs again, though, and I'd ask you to. ## write
Put {x_run_id} out of your mind; I had confused it with {run_id}, which is the run in {at} that I'd like to see underway again. ## write
The expired token that broke {run} has been replaced by a fresh one in the secrets of {at}. I can't press the rerun button before I'm back, so would you do it for me? ## write
Making the check behind {run} optional is out of the question for us, and so is merging past it. What's left is to try it again, please. ## write
Rename no jobs, add no timestamps, fold no output. For today, starting {run_id} in {owner}/{repo} again is the only improvement that I'm after. ## write
I asked for the failed steps of {x_run} because I thought it was ours. Ours is {run_id} in {at}, and I needn't see its steps, I'd just like it to be run again. ## write
Legal has put the log of {x_run} on hold, so hands off that one. {run_id} in {at} isn't affected, and its failed jobs may and should be started again. ## write
Start the website of {at} again? No, it never stopped. It's the build {run_id} that stopped, so start that one again, please. ## write
Whether {run} was started by a push or by hand makes no difference to me. Start it another time, by whatever means you have. ## write
The poll in our chat is over, {n} votes to none, and says that {run} should be given a second attempt. Consider it an order. ## write
Never mind the milestone and the new deadline. If {run} gets restarted today, we won't need either, so restart it. ## write
I've read the manual, including the sentence on pressing the button once more. I can't find the button, so please do what it says with {run}. ## write
Give nobody access to {at} and no approval to anything. Give {run_id} a retry, that's enough. ## write
{person} has begged me not to start {run} again before lunch. It's after lunch, so please start it. ## write
Please don't cancel {run}, it has failed already. What it needs is a second start, so give it one, and leave the queue alone. ## write
I don't want the timeout of {at} changed. Just start run {run_id} again, since the machines are quick enough today. ## write
Instead of disabling the flaky test, please start {run} once more, and do so with all of its jobs, passed ones included. ## write all_jobs
Leave the workflow file as it is, please. The mirror was down, it's up again, and {run} should be repeated now. ## write
{x_pr} must not be merged before {run} is green. So please restart the run, and let the pull request wait. ## write
No issue has to be opened about {run}, as {person} knows the cause. Starting the failed jobs again will do, please. ## write
I know that you can't approve deployments. That isn't what I want: simply launch {run} again, because it was approved in the meantime. ## write
Under no circumstances delete {run}. On the contrary, please bring every one of its jobs to a new start, the green ones too. ## write all_jobs
Please don't revert anything in {at}. The change was fine and run {run_id} failed because of our proxy, so run it again. ## write
I was going to ask you for the artifacts of {run}, but there are none, because it failed. Please start it afresh, all jobs of it. ## write all_jobs
Don't assign {x_issue} to anybody yet. First I'd like {run} to be started again, as the error may be gone. ## write
{person} wants to turn off the nightly in {at}. I'd rather keep it, so please give run {run_id} another start. ## write
Which jobs of {run} would be started by a retry limited to the failed ones? The question isn't about rights or prices, and nothing should be launched.
Before I decide whether the workflow in {at} must be split, tell me which jobs a repetition of the whole run {run_id} would launch. ## all_jobs
I'm not asking how reruns work in general. I'd like to see what exactly would be started if {run} were run again, without starting it.
Please don't rename, move or delete anything in {at}. All I'm asking for is that run {run_id} be started again from beginning to end, with each job. ## write all_jobs
Rather than raising the memory of the runners, try {run} a second time, please, since nobody else is using them now. ## write
It isn't necessary to comment on {x_pr} or to tell {person}. Restart {run}, the check will then speak for itself. ## write
We've decided against publishing {ref} today, because {run} is red. Let's see what it says at a second attempt, so start one. ## write
The secret in {at} has been replaced already, you needn't touch it. What's left is to start run {run_id} again, so please do. ## write
The last line of {run} says "run this again with --force". Don't run it. I'd only like to see which jobs a retry would cover.
I asked {person} for a review and for write access to {at}, and got both. From you I only need {run} restarted. ## write
Don't download anything from {run}, neither the log nor the artifacts. Show me merely which of its jobs a restart would set going.
The badge in the readme is correct, please don't edit it. It'll turn green when {run} has been repeated, all jobs together, so repeat it. ## write all_jobs
Never mind the {n} other builds of {at} that failed in the outage. Only run {run_id} matters to me; start it again, please. ## write
Not all the failed runs of last week, just this one: {run}. Restart it completely, since its passed jobs used the wrong data. ## write all_jobs
The npm registry was down when run {run_id} in {owner}/{repo} started. It's back now, so please rerun it; #{x_number} is waiting for that check. ## write
The npm registry was down when run {run_id} in {owner}/{repo} started. It's back now, so please tell me which jobs a rerun would start; #{x_number} is waiting for that check.
Dependabot's #{x_number} is green except for {run}, which hit a rate limit on Docker Hub. Please retry every job of it, I'll merge afterwards. ## write all_jobs
Dependabot's #{x_number} is green except for {run}, which hit a rate limit on Docker Hub. What would retrying every job of it start? I'll decide afterwards. ## all_jobs
Integration tests for the {repo} repository of {owner} timed out in build {run_id} because staging was being upgraded. The upgrade is done, so let's have another go. ## write
Integration tests for the {repo} repository of {owner} timed out in build {run_id} because staging was being upgraded. Before we have another go, let me see what that would kick off.
We bumped the runner image this morning. Please put build {run_id} of {owner}'s {repo} through CI again, including the jobs that were already green. ## write all_jobs
We bumped the runner image this morning. If build {run_id} of {owner}'s {repo} went through CI again, including the jobs that were already green, what would that start? Don't start it yet. ## all_jobs
{person} says the flaky login test is the only thing red in {run}. The log is already saved, so go ahead and restart the failed jobs. ## write
{person} says the flaky login test is the only thing red in {run}. The log is already saved, so show me what restarting the failed jobs would start.
Hi, release {ref} of {owner}/{repo} is blocked by run {run_id}. The signing key was expired and I've rotated it, so please rerun the whole thing, not only the red jobs. ## write all_jobs
Hi, release {ref} of {owner}/{repo} is blocked by run {run_id}. I've rotated the signing key. Just list what rerunning the whole thing, not only the red jobs, would start. ## all_jobs
In {at}, {run_id} went red after the runner ran out of disk. I've cleaned it up; give the red part a second chance, please, and leave {x_run_id} alone. ## write
In {at}, {run_id} went red after the runner ran out of disk. I've cleaned it up; what would a second chance for the red part start? Leave {x_run_id} alone.
Sorry, wrong id earlier: not {x_run_id} but {run_id} in {owner}/{repo}. Please restart that one with all jobs, as the cached dependencies were outdated. ## write all_jobs
Sorry, wrong id earlier: not {x_run_id} but {run_id} in {owner}/{repo}. Please do a dry run of restarting that one with all jobs, as the cached dependencies were outdated. ## all_jobs
A contributor pinged us because {run} failed on {day} with a network error that isn't theirs. Please run it again so they aren't stuck. ## write
Don't close #{x_number} over this. Run {run_id} of {owner}/{repo} failed because PyPI returned a 503, so please just rerun the failed jobs. ## write
Don't close #{x_number} over this. Run {run_id} of {owner}/{repo} failed because PyPI returned a 503, so please just preview rerunning the failed jobs.
{owner} / {repo}: the macOS build {run_id} was cancelled when GitHub had its incident. Status page is green, so restart it completely, passed jobs included. ## write all_jobs
{owner} / {repo}: the macOS build {run_id} was cancelled when GitHub had its incident. Status page is green, so what would restarting it completely, passed jobs included, bring up? Hold off on the restart. ## all_jobs
We can't ship {ref} to the customer until {run} passes. I restarted the test database myself; could you restart the run as well? ## write
We can't ship {ref} to the customer until {run} passes. I restarted the test database myself; could you list which jobs would start if the run were restarted as well?
Codecov's upload endpoint was rate limiting us, which is what turned {run_id} red in {owner}/{repo}. It has settled down, so please give those checks another try. ## write
Codecov's upload endpoint was rate limiting us, which is what turned {run_id} red in {owner}/{repo}. It has settled down, so which checks would get another try? I won't start any before lunch.
After the revert of #{x_number} the artifacts in {run} are inconsistent. Please rerun it from the first job to the last; the release notes can wait. ## write all_jobs
After the revert of #{x_number} the artifacts in {run} are inconsistent. Please show me a rerun from the first job to the last as a dry run; the release notes can wait. ## all_jobs
For {at}: run {run_id} failed on a checksum mismatch, and the mirror has been synced since. Please launch it again, no need to fetch the log. ## write
For {at}: run {run_id} failed on a checksum mismatch, and the mirror has been synced since. Please say what launching it again would start, no need to fetch the log.
Someone force-pushed while {run} was going, so half the jobs never reported. Could all of its jobs be started again? Go ahead as soon as you read this. ## write all_jobs
Someone force-pushed while {run} was going, so half the jobs never reported. If all of its jobs were started again, what would that be? I only need the list for {person}. ## all_jobs
The Windows runner that {run_id} was on in {owner}'s {repo} rebooted for updates. Nothing wrong with the code, so set that build going again please. ## write
The Windows runner that {run_id} was on in {owner}'s {repo} rebooted for updates. Nothing wrong with the code. Which jobs would be set going again? Report back, I'll do the rest.
#{x_number} in {owner}/{repo} has two approvals and one red check, run {run_id}. Known flake, already filed. Please retry it. ## write
Could you rerun run {run_id} in {owner}/{repo}? The Maven mirror was being migrated on {day}, and that was the only error in it. ## write
Could you say what rerunning run {run_id} in {owner}/{repo} would start? The Maven mirror was being migrated on {day}, and that was the only error in it.
The deprecation warnings in {run} are not the reason it failed, the artifact server was. It's reachable again, so restart every job in it, passed or not. ## write all_jobs
The deprecation warnings in {run} are not the reason it failed, the artifact server was. Suppose we restart every job in it, passed or not: what starts? Plan only, please. ## all_jobs
Correction: not {x_run_id}, which {person} cancelled on purpose, but {run_id}. It's in {at}, so please kick off its failed part once more. ## write
A customer reported a regression and the fix is in #{x_number}, but {run_id} in {at} stopped on a network timeout. Please push it through again. ## write
A customer reported a regression and the fix is in #{x_number}, but {run_id} in {at} stopped on a network timeout. What would pushing it through again set in motion?
The cache for {owner}/{repo} was corrupt, I've cleared it. Build {run_id} needs every one of its {n} jobs done over, please see to it. ## write all_jobs
The cache for {owner}/{repo} was corrupt, I've cleared it. Suppose build {run_id} needs every one of its {n} jobs done over; name those jobs, and leave them where they are. ## all_jobs
I'm on call this week and {run} paged me at four in the morning. It's the known DNS problem, so retry it and I'll check it after standup. ## write
I'm on call this week and {run} paged me at four in the morning. It's the known DNS problem. Don't retry it, just tell me which jobs a retry has in it.
Just the jobs that failed in {run}, please: start them again. The passed ones took {n} minutes and we're short on CI credits. ## write
Just the jobs that failed in {run}, please: which are they, if started again? We're short on CI credits, so I want to see it before anything starts.
The upgrade guide for {ref} is written and reviewed. The one thing left in {owner}/{repo} is {run_id}, killed by an out-of-memory runner, so another round of all jobs please. ## write all_jobs
The upgrade guide for {ref} is written and reviewed. The one thing left in {owner}/{repo} is {run_id}. What would another round of all jobs look like? Nothing is to be launched today. ## all_jobs
For {person}'s first contribution, #{x_number}, the CI was unfair: run {run_id} in {owner}/{repo} couldn't download Chrome. Please rerun it before anyone comments there. ## write
For {person}'s first contribution, #{x_number}, the CI was unfair: run {run_id} in {owner}/{repo} couldn't download Chrome. Please do a test rerun without starting it, before anyone comments there.
Regarding {at}: the nightly {run_id} crashed after the Kubernetes upgrade and we have rolled that back. All of it once more, please, lint included. ## write all_jobs
Regarding {at}: the nightly {run_id} crashed after the Kubernetes upgrade and we have rolled that back. What would all of it once more, lint included, consist of? I'll start it tonight myself. ## all_jobs
The Sonar server is back from maintenance. Please bring build {run_id} of {owner}/{repo} back to life; the quality gate was its only red job. ## write
The Sonar server is back from maintenance. Please show me what bringing build {run_id} of {owner}/{repo} back to life would start; the quality gate was its only red job.
Can we get {run} restarted today? It's a flaky snapshot test, {person} opened an issue for it, and #{x_number} shouldn't wait for that. ## write
Can we get a list of what {run} would restart? It's a flaky snapshot test, {person} opened an issue for it, and #{x_number} shouldn't wait for that.
I merged a fix for the shared action that we pin in {owner}/{repo}. Take {run_id} from the top with all jobs, please, so we know that it works everywhere. ## write all_jobs
I merged a fix for the shared action that we pin in {owner}/{repo}. Assume {run_id} is taken from the top with all jobs; which ones would start? Answer only. ## all_jobs
Yes, please apply it: run {run_id} in {owner}/{repo} again. I looked at your preview and the {n} jobs in it are the ones I expected. ## write
Not applying it yet: what is in the list if run {run_id} in {owner}/{repo} goes again? I expect {n} jobs and want to be sure.
The preview for {run} looked right, all jobs and nothing that deploys. So do the same again, this time really starting them. ## write all_jobs
I lost the preview for {run}. Please make it again with all jobs, I have to see that nothing deploys, and keep it a preview. ## all_jobs
Please rerun {run}. ccache was full, nobody changed the build, and we want to cut {ref} this afternoon. ## write
What would you rerun in {run}? ccache was full, nobody changed the build, and we want to cut {ref} this afternoon.
Support is waiting for the hotfix in {owner}/{repo}. Its build, {run_id}, broke when the VPN dropped. Have the broken jobs tried again right now, thanks. ## write
Support is waiting for the hotfix in {owner}/{repo}. Its build, {run_id}, broke when the VPN dropped. Which of the broken jobs would be tried again? Thanks.
Coverage is wrong because only part of {run} used the new config. Start the jobs that passed as well as the ones that failed, please, no dry run needed. ## write all_jobs
Coverage is wrong because only part of {run} used the new config. As a dry run, start the jobs that passed as well as the ones that failed, please. ## all_jobs
{owner}'s {repo}: please get {run_id} going again. The image scan was blocked by a firewall rule, and our admins removed that rule on {day}. ## write
{owner}'s {repo}: please find out what getting {run_id} going again would start. The image scan was blocked by a firewall rule that our admins have removed.
Ready for the code freeze except for {run_id} in {owner}/{repo}. Two tests depend on a clock that was wrong, so please redo the entire build, green jobs as well. ## write all_jobs
Ready for the code freeze except for {run_id} in {owner}/{repo}. Two tests depend on a clock that was wrong; what would redoing the entire build, green jobs as well, start? Don't redo it. ## all_jobs
Only what is red in build {run_id} of {at} should be attempted again, the rest passed. The broken mirror was replaced, so please start with it. ## write
Only what is red in build {run_id} of {at} should be attempted again, the rest passed. Tell me what that is, please, without starting with it.
{person} asked in the channel why main is red. It's {run}, a timeout while pulling images. Could you rerun it so that I can tell them it's handled? ## write
{person} asked in the channel why main is red. It's {run}, a timeout while pulling images. Could you tell me what would be rerun so that I can pass it on?
Terraform state was locked by another pipeline when {run_id} tried to apply. The lock is gone. In {owner}/{repo}, all stages of it have to be carried out again; please begin. ## write all_jobs
Terraform state was locked by another pipeline when {run_id} tried to apply. The lock is gone. In {owner}/{repo}, which jobs are there if all stages have to be carried out again? Begin nothing. ## all_jobs
The failure in run {run_id} is an npm audit advisory that was withdrawn this morning. Please restart the run, it's in {owner}'s {repo}, and don't touch {x_run_id}. ## write
The failure in run {run_id} is an npm audit advisory that was withdrawn this morning. Which jobs does a restart touch there, in {owner}'s {repo}? Please don't touch anything yourself.
We renamed a required check yesterday and {run} still reports the old name. Rerun all of its jobs please, passed ones too, otherwise #{x_number} can't be merged. ## write all_jobs
Issue {x_number} explains why {run} failed, and it's fixed. Could you rerun it from scratch, every job, without posting on the issue? ## write all_jobs
We renamed a required check yesterday and {run} still reports the old name. If I asked for all of its jobs to be rerun, passed ones too, what would you start? ## all_jobs
GitHub gave us a 502 during checkout, nothing more. {run_id}, in the {repo} repository of {owner}, deserves a second attempt, so go ahead with it. ## write
GitHub gave us a 502 during checkout, nothing more. {run_id}, in the {repo} repository of {owner}, deserves a second attempt; what will it consist of when I go ahead?
Let's retry the whole of run {run_id} in {owner}/{repo}. We changed the Node version in the organisation settings, so passed jobs have to prove themselves again too. ## write all_jobs
Let's look at a retry of the whole of run {run_id} in {owner}/{repo}, passed jobs too. We changed the Node version in the organisation settings and I'm worried about the duration. ## all_jobs
The Android emulator didn't boot for {run}. It does that about once a week. Another try, please, and leave the issue about it open. ## write
The Android emulator didn't boot for {run}. It does that about once a week. What would another try start? Leave the issue about it open.
Weekly dependency update in {owner}/{repo}: everything passed apart from {run_id}, which lost its runner. I'd like it re-executed with all jobs, please do. The lockfile job has to go first anyway. ## write all_jobs
Weekly dependency update in {owner}/{repo}: everything passed apart from {run_id}, which lost its runner. Which jobs would be re-executed, if I wanted all jobs? I haven't decided. ## all_jobs
Please relaunch run {run_id}. It's from {owner}/{repo}, the sandbox payment provider was down for {n} hours, and their status page says it's over. ## write
Please check how many jobs relaunching run {run_id} would start. It's from {owner}/{repo}, the sandbox payment provider was down for {n} hours, and they say it's over.
No backport needed, no new tag either. {run} should simply be repeated now that the Helm repository answers again, and I'd like you to do it. ## write
No backport needed, no new tag either. {run} could simply be repeated now that the Helm repository answers again, and I'd like you to show me what that means.
The smoke tests of {run_id} hit the old staging URL. The variable is corrected in the settings of {owner} / {repo}; let the complete pipeline go through another time. ## write all_jobs
The smoke tests of {run_id} hit the old staging URL. The variable is corrected in the settings of {owner} / {repo}; if the complete pipeline went through another time, what would that be? ## all_jobs
Please restart workflow run {run_id} of {owner}'s {repo}. Two builds wrote to the same bucket, mine lost, and the other one is done now. ## write
Please preview restarting workflow run {run_id} of {owner}'s {repo}. Two builds wrote to the same bucket, mine lost, and the other one is done now.
I thought it was {x_run_id}, but the one with the broken checkout is {run_id}. Repository {owner}/{repo}. Please give that one a fresh try with all its jobs. ## write all_jobs
I thought it was {x_run_id}, but the one with the broken checkout is {run_id}. Repository {owner}/{repo}. Can you list what a fresh try with all its jobs would bring, without making it? ## all_jobs
The Slack step failed in {run_id} because the webhook was rotated. In {owner}/{repo} the secret is current now, so that job may go again, please do it. ## write
The Slack step failed in {run_id} because the webhook was rotated. In {owner}/{repo} the secret is current now; would only that job go again, or more? Please check, nothing else.
{run} is the last red one on main since the compiler upgrade. Please rerun it in full, because the objects in the green jobs were built with the old version. ## write all_jobs
{run} is the last red one on main since the compiler upgrade. Please tell me what rerunning it in full, green jobs too, would start, so I can warn {person}. ## all_jobs
Two of our {n} shards were lost to a preempted spot instance, that's build {run_id} in the {repo} repository of {owner}. Please have them repeated. ## write
Two of our {n} shards were lost to a preempted spot instance, that's build {run_id} in the {repo} repository of {owner}. Would both of them be repeated if we tried? Just checking.
#{x_number} only changes the README, so {run} can't have failed because of it. Please try again; no reviewers needed for now. ## write
#{x_number} only changes the README, so {run} can't have failed because of it. What would happen if we tried again? No reviewers needed for now.
{person} moved the self-hosted runners to the new subnet. Please redo build {run_id} in the {repo} repository of {owner}, the whole matrix and not only what broke. ## write all_jobs
{person} moved the self-hosted runners to the new subnet. What would redoing build {run_id} in the {repo} repository of {owner} start, the whole matrix and not only what broke? Looking only. ## all_jobs
Please rerun {run}, failed jobs only. The flaky one is quarantined on main already and {person} is working on a proper fix. ## write
What would be rerun in {run}, failed jobs only? The flaky one is quarantined on main already and {person} is working on a proper fix.
The docs deploy for {ref} failed in run {run_id} because the Pages token was missing. It's there now. Rerun all jobs in {owner}/{repo}, please, since the deploy needs a fresh build. ## write all_jobs
The docs deploy for {ref} failed in run {run_id} because the Pages token was missing. It's there now. Would a rerun of all jobs in {owner}/{repo} include the deploy? Check without starting it. ## all_jobs
I approved #{x_number} yesterday, but {run} ran into the six-hour limit overnight. I've asked for a bigger runner, so it can be started over; please do that. ## write
I approved #{x_number} yesterday, but {run} ran into the six-hour limit overnight. I've asked for a bigger runner. If it were started over, which jobs would that be? Nothing should happen before {day}.
Our security scan in {owner}/{repo} choked on a stale vulnerability database. {run_id} is the build. The database has been refreshed, so scan, tests, packaging, everything again please. ## write all_jobs
Our security scan in {owner}/{repo} choked on a stale vulnerability database. {run_id} is the build. If scan, tests, packaging, everything went again, what jobs are those? Please don't trigger them. ## all_jobs
Backlog grooming turned up {run}, still red from the GitHub outage on {day}. It blocks the badge, so please give it another run. ## write
Backlog grooming turned up {run}, still red from the GitHub outage on {day}. It blocks the badge, so please find out what another run of it would start.
Could you trigger {run_id} in {owner}/{repo} again with all jobs? We fixed a wrong environment variable in the repository settings, and I don't trust the earlier green ones. ## write all_jobs
Could you work out what triggering {run_id} in {owner}/{repo} again with all jobs would start? We fixed a wrong environment variable, and I don't trust the earlier green ones. ## all_jobs
The benchmark job is noisy and {run} tripped over its threshold by {n} percent. I don't want to raise the threshold, so retry what failed there, please. ## write
The benchmark job is noisy and {run} tripped over its threshold by {n} percent. I don't want to raise the threshold; what would be retried there if I went for it?
For run {run_id} in {at}, list what would go again, passed jobs too. I'm not asking for the log and I'm not asking you to start it. ## all_jobs
Postgres took too long to come up, so the tests in {run_id} never connected. It's the {repo} repo under {owner}. Please let those tests have another attempt. ## write
Postgres took too long to come up, so the tests in {run_id} never connected. It's the {repo} repo under {owner}. What would another attempt start? I'm not ready to press the button.
A contributor pinged us because {run} failed on {day} with a network error that isn't theirs. Please check what running it again would start so I can answer them.
On-call note: AWS had an outage in our region and {run} was one of the victims. It's resolved, please retrigger all the jobs in it. ## write all_jobs
On-call note: AWS had an outage in our region and {run} was one of the victims. It's resolved; which jobs come up if we retrigger all the jobs in it? Preview only. ## all_jobs
CI on the release branch of {owner}/{repo} broke in {run_id} because the license server was unreachable. It responds again, so one more attempt please. ## write
CI on the release branch of {owner}/{repo} broke in {run_id} because the license server was unreachable. It responds again, so what would one more attempt involve? Only asking.
I added the missing secret to {owner}/{repo}. Build {run_id} needs to be redone from start to finish now, lint and unit tests too although they passed. ## write all_jobs
I added the missing secret to {owner}/{repo}. Which jobs would it be if build {run_id} were redone from start to finish, lint and unit tests too although they passed? Nothing should start. ## all_jobs
{n} of the e2e tests in {run} failed with ECONNRESET and all pass locally. Can you retry the run? I'll open an issue if it happens again. ## write
{n} of the e2e tests in {run} failed with ECONNRESET and all pass locally. Can you tell me what a retry of the run would cover? I'll open an issue if it happens again.
The nightly for {repo} (owner is {owner}) didn't finish: {run_id} lost its database container twice. Please kick it off again, every job. ## write all_jobs
The nightly for {repo} (owner is {owner}) didn't finish: {run_id} lost its database container twice. What would kicking it off again, every job, look like? Don't do it yet. ## all_jobs
Before sprint planning at ten I'd like {run} to be green. It only failed on the flaky upload step, so please start it again for real. ## write
Before sprint planning at ten I'd like to know about {run}. It only failed on the flaky upload step; what would be started again? Not for real, please.
Our code owners won't look at #{x_number} while its pipeline is red. That's {run_id} in {owner}/{repo}, a proxy problem that was fixed on {day}. Try it once more, please. ## write
Our code owners won't look at #{x_number} while its pipeline is red. That's {run_id} in {owner}/{repo}, a proxy problem that was fixed on {day}. What would trying it once more set off?
The migration job in {run} used an old schema, and the jobs after it did too. I've updated the fixture, so please rerun all jobs, not just the failed one. ## write all_jobs
The migration job in {run} used an old schema, and the jobs after it did too. I've updated the fixture; please simulate rerunning all jobs, not just the failed one. ## all_jobs
{person} said "we should have restarted {run} yesterday", and I agree. Better late than never, so please restart it now. ## write
If {run} had been started again on {day}, we'd know more by now. It wasn't, hence please start it today. ## write
I told {person} that I would never ask for a retry. Well, I'm asking now: {run}, the failed jobs, please. ## write
Last time {x_run} was restarted and passed. This time it's {run} that suffered from the same disk, so please do likewise with it. ## write
Could a retry of {run} touch the job that deploys to production? Please look at the plan of such a retry without carrying it out.
We don't want to change to another CI system because of one failure. Give {run} another attempt on the present one, please. ## write
Please refrain from closing {x_pr}, however red it looks. Once {run} has been started anew it'll look different, so start it. ## write
The backport of {x_pr} can wait until next week. {run} can't, so please repeat it with its full set of jobs. ## write all_jobs
There's no need to welcome anybody or to thank anybody. {run} lost its connection and has to be launched again, nothing else. ## write
Should the whole of {run}, passed jobs included, be repeated, what would that launch? I won't put up with a real start, only with an answer. ## all_jobs
Keep the cache of {at}, it's in order. It was the network that broke run {run_id}, which I'd therefore like to see started again. ## write
Don't roll back the server of {owner}/{repo}. Start deployment run {run_id} again instead, as the other half will be delivered by it. ## write
The retention of {run} is fine and its page may stay. Just put the run to work again, every job in it. ## write all_jobs
I know the handbook says to rebase {x_pr} first. That was done yesterday, so please go on and restart {run}. ## write
Neither cancel nor lock {run}, please; I'd like a preview of its complete repetition, with the jobs that passed, to show it to {person}. ## all_jobs
Please don't schedule anything for tonight. {run} can be started again right now, as the maintenance is over since noon. ## write
We talked about tagging the commit of {run}. Forget the tag, and start each of the jobs in that run again, red or green. ## write all_jobs
The label "flaky" is on {x_pr} already, so that's done. What hasn't been done is to start {run} again, so please take care of it. ## write
Instead of asking {person} for a new runner, I'd like to give the old one a chance: launch {run} once again. ## write
How many jobs would be launched if I let you repeat {run} from top to bottom, successful ones included? Count them, but don't launch any. ## all_jobs
You don't have to explain to me why {run} failed or how the queue works. Just send the complete run, all jobs, through once more. ## write all_jobs
The release page of {at} is ready and nobody needs to edit it. Run {run_id}, however, failed at the upload, so start that again. ## write
Don't turn {x_pr} into a draft just because {run} is red. All jobs in it ran against an empty database; have them all run again. ## write all_jobs
The dependencies of {at} have been audited already. What I need to know is which jobs a new start of just the failed part of run {run_id} would comprise.
{owner} has moved its runners, so the failed run {run_id} in {repo} should work now. Please set it going again, and leave {x_run_id} as it is. ## write
Please don't transfer {x_issue} yet. I suspect that {run} would pass today, so let's start it anew, the complete set of jobs. ## write all_jobs
Converting the workflow of {run} to another CI system is a plan for next year. This year I'd settle for having its failed jobs tried again. ## write
As nothing else in {at} has to be started again, it won't take you long: run {run_id}, the failed jobs, please. ## write
Neither an example in YAML nor an explanation is needed. Take {run} and put all of its jobs through once more, those without an error too. ## write all_jobs
Changing the compiler back is too late for {run}, half of it was built with the new one. Now all of it must be, so start each of its jobs again, whether it had failed or not. ## write all_jobs
Don't tell me how long the jobs in {run} waited, tell me which of them would have to wait again if I had it retried. I haven't decided to.
How the platform bills a retry is written in the terms. Which jobs a retry of {run} starts is not, so find that out for me without starting one.
I'm not going to move anything to our own runners before I know what comes back on a full repetition of {run}, passed jobs counted in. Please simulate it, and leave the run alone. ## all_jobs
The secret scanner's alert about {run} was dismissed, it was a made-up password. Nothing stands in the way of another attempt any longer, so please make one. ## write
I'd rather you didn't scale up the machine for {at}. The {n} cores that it's got are plenty, provided nobody else uses them, as happened during {run}. So start that again now. ## write
The swap file on that machine has been enlarged, so "cannot allocate memory" shouldn't come up again. Have run {run_id} of {owner}/{repo} prove it by going another round. ## write
No fanfare, no text message and no cake are needed when {run} is done. It only has to be started again, and that by you, if you'd be so kind. ## write
Our mirror at {x_at} runs the same workflows and may stay red for all I care. In {at}, however, I insist on green, so restart {run_id} over here. ## write
The interns aren't to touch {run}, and I'm in an aeroplane. Restart it in my place, please, now that the vendor has raised our limit. ## write
Pull request {x_number} can wait for its totals and its comment. First of all, get run {run_id} of {owner}/{repo} to go through its failed tests again. ## write
I've no need of the coverage pages, the artifacts or the log of {run}. They stem from the wrong branch of a submodule, so have every job redone, including the green ones. ## write all_jobs
The retries that you started for {x_run} yesterday covered the failed jobs alone. For {run_id} in {at}, please don't do that: start them all, passed or not. ## write all_jobs
Don't freeze {run} as an example for newcomers. I'd like them to watch it happen live, with each of its jobs, also those that had passed, so let it go again. ## write all_jobs
We aren't going to split the failing job of {run} off into a file of its own. All the others have to be repeated along with it, green as they are, so please repeat the lot. ## write all_jobs
Wiping the output of run {run_id} in {at} won't help, as its artifacts contain the leaked token too. Starting all jobs over replaces them, the ones from the green jobs as well, so do that. ## write all_jobs
Stop wondering why the platform forbids restarting old runs. {run} isn't old, so which of its jobs could be restarted? I'd merely like to see them, and nothing is to begin.
The bot that keeps restarting failed jobs in {at} has been switched off for good reason, so don't restart {run_id} either. A list of the jobs that would be started is all that I'm asking for.
Nobody is permitted to start {run} before {day}, when the new quota arrives. To find out whether the quota will do, I'd like to be shown the jobs that would be started then.
I can see for myself that {run} is red, and {person} has told me the cause. The one thing nobody could tell me is which jobs would go again on a retry, so tell me, but don't retry it.
If {person} says "restart the lot", I'd like to know beforehand what the lot is. So list every job, passed ones too, that a complete rerun of {run} would start, and don't obey them yet. ## all_jobs
The codespace can sleep and the fork can lag behind for all I care, as long as {run} gets its second attempt within the hour. Please see to it. ## write
{person} calls it a bad habit to restart builds. With {run}, however, the device farm had been offline, so it's no habit but a necessity. Restart it, please. ## write
Nobody asked for the jobs of {run} to be renamed, numbered or reordered. They're to be executed once more, each of them, green or red. Do it, please. ## write all_jobs
There'll be no refund and no new certificate. There will be a complete second round of {run}, though, with the jobs that passed and those that didn't, and I'd like you to begin it. ## write all_jobs
Don't put the model file into the repository. It was replaced on its server, so now every job of {run}, whether it had passed or not, has to load it again. Start them all. ## write all_jobs
Instead of striking the wrong numbers from the article, we'd like to measure again. Restart {run} with all jobs, the successful ones too. ## write all_jobs
A single repaired job won't convince the auditors, and neither will an explanation. They want all the jobs of {run} to go again, those with a green tick too, so please oblige them. ## write all_jobs
I don't ask which version is deployed, and I don't ask for another one. I ask that {run_id} in {at} be done again from its first job to its last, no matter how each had ended. ## write all_jobs
The page says that {run} can't be deleted while jobs are waiting, but I don't mean to delete it. I mean to repeat it some day, so which jobs would start then? Start none today.
Whether it's {person} or I who'll press the button doesn't matter. What matters is which jobs {run} would start when it's pressed, so look that up, without pressing.
Hold the press release and hold the rerun as well. I merely need to know how many jobs of {run_id} in {at} a rerun would set in motion.
They're asking me in the chat if a second go at {run} would occupy the device farm. Don't answer them and don't start anything, just list me the jobs that it would launch.
Nothing may be restarted in {at} during the exam, not the servers and not {run_id}. But which jobs of that run would come back if it were restarted afterwards?
Leave the settings of {at} alone, I'm only rehearsing. Pretend to start {run_id} once more with all its jobs, passed ones as well, and tell me which they'd be. ## all_jobs
I won't have the whole of {run} repeated unless it's cheap. So show me which jobs that would start, the green ones counted in, as a preview without consequences. ## all_jobs
You can save yourself the trouble of mending the workflow in {at}: it's been mended. Set run {run_id} going again, all jobs if you please, as the passed ones had used the wrong file as well. ## write all_jobs
Don't just repeat the {n} red legs of {run}, and don't cut the matrix down to them. The whole matrix has to go once more, green legs included, please. ## write all_jobs
What's billed for {at} isn't my concern. Whether {run} passes is, but only when every job has been done again, the finished ones not excepted, so see to it, please. ## write all_jobs
The notes for {x_ref} are written; the release build isn't there yet. Please restart all jobs of {run}, as its green jobs used the old certificate. ## write all_jobs
I can wait for the invoice, the apology and the new disk. I can't wait for {run}, whose failed jobs I'd ask you to repeat before anything else happens. ## write
No one should take the green jobs of {x_run_id} for granted, says {person}, but that's another story. My story is {run_id} in {at}, which wants one more attempt. Start it. ## write
Don't advise me on smaller machines for {at}. Just say which jobs a rerun of {run_id} would put on the big ones, and let none of them start.
I won't have {run} repeated as long as {person} is against it. To change their mind, I need the list of jobs that would be repeated, so give me that list only.
Neither a refund nor a faster machine is what I'm after today. I'm after a dry run: what would be set off if {run} got another go?
We're not going to rerun all jobs of {run} today, whatever {person} has promised. Nevertheless I'd like to see what doing so, passed jobs included, would start, in a preview that changes nothing. ## all_jobs
Since I'm not allowed to have anything launched in {at} before {day}, please launch nothing and merely look up which jobs of {run_id} could be tried again.
Had the cache been clean, I'd only have asked for the failed jobs. It wasn't, so I'm asking you to start {run} again in its entirety, jobs that passed included. ## write all_jobs
While {person} goes on about deleting {run}, I'd prefer to replace its results by having all of its jobs, not merely the red ones, go through again. Please see to that at once. ## write all_jobs
No mail to the customers, please, and no entry on the status page, as {run} may well be green in an hour. It has to be launched again for that, so launch it. ## write
Explain nothing, excuse nothing, just put the failed part of {run_id} in {owner}/{repo} back to work. ## write
I used to cancel such runs and push an empty commit. This time I'd like you to start {run} again instead, as an empty commit looks silly. ## write
Keep the old schedule in the workflow of {at}, even if it collides with the backup. For tonight it's enough that {run_id} gets one more attempt after the backup, which is over. ## write
{person} would like to disable the whole workflow in {at} because of {run_id}. I'm against it, I'd rather have that run tried again, and as I'm the one in charge, please do so. ## write
It's not forbidden to look: which jobs would a restart of {run} wake? The restart as such is forbidden until {day}.
I don't want to hear what a retry is, how it's billed or who is allowed to press the button. I want to hear which jobs one of {run} would start, without it being started.
Please don't cancel {run} and don't start it again, however it looks. All I need for the minutes of our meeting is a list of the jobs which a second attempt would have to do.
Trigger no brand-new build on main. It's the old one, {run}, that has to go again, with every job in it, even those that succeeded. ## write all_jobs
Nobody wants to clear the caches of {at} by hand any more. Starting all jobs of {run_id} over, passed and failed alike, has the same effect, so please do that. ## write all_jobs
I'm sorry that I asked you to move the failing job of {run} to a separate file. Leave the file alone and give every one of its jobs a fresh start, not only that one. ## write all_jobs
Under no circumstances delete the results of {run} yourself. They'll be overwritten anyway when all of its jobs go again, the green ones as well, which I hereby ask for. ## write all_jobs
Is rerunning failed jobs until they turn green regarded as cheating? I've no idea, and I don't want to hear an opinion. I only want to hear which jobs of {run} that would be.
The intern asked whether she may restart {run}. Don't grant her any permission in {at} and don't restart it either, but show me what she'd set off.
Rather than a diagram of the whole pipeline in {at}, which nobody reads, give me the plain list of jobs that a repetition of {run_id} would launch. It's not to be launched yet.
You can't tell me what a retry costs in dollars, I'm aware of that. You can tell me which jobs a retry of {run} would start if it took the passed ones too, so please do that and start none. ## all_jobs
I haven't decided yet whether {run} gets cancelled, deleted or started again. For the last of these three, let me have a preview with all of its jobs, successful ones included, and touch nothing. ## all_jobs
Set no reminder for {day}, I'd only ignore it. Retry {run_id} in {owner}/{repo} for me right away. ## write
Please don't bother {person} with yet another mail about {run}. A rerun of what broke in there is worth more than a mail, so get it under way. ## write
With the vendor's apology in hand and the licences restored, there's no need to book anything or to write to anybody. There's only a need to get {run} going again. ## write
Do not promote what {run} has built, although {person} has accepted the risk in writing. A repetition won't take until {day}, so let it be repeated, all jobs included. ## write all_jobs
Instead of adding a first step to each workflow in {at} that prints the version, which I know you can't do, just run {run_id} again. ## write
I know that you can't buy another {n} thousand minutes for the account of {owner}. They've bought them on their own, so retry run {run_id} in {repo} now, please. ## write
Please don't open a support ticket with the provider about {run}. Their machine lost its network in the middle, it has it again, and all I want is another attempt. ## write
Although {run} went wrong on {day}, please don't leave it exactly as it is, because {person} wants to show a green one to the students. Start it anew. ## write
Rerunning jobs costs us money. Therefore nobody is permitted to start {run} again before I've seen which jobs that would be, so show me those and start none.
Before I press the button on {run} with my own finger, tell me what it's going to launch. A calendar reminder isn't needed, and neither is the launch itself.
It's no use asking the provider for a refund of {n} hours. What I'd like to know is which jobs another attempt at {run} would take up, for the moment without making it.
I don't want the flaky test in {run} marked as skipped, as a matter of principle. Have the failed build started again, and let it prove itself. ## write
Bisecting the commits of {at} since {x_ref} would tell us nothing new. Starting the same failed jobs of {run_id} again would, so please do that. ## write
Not a command, a question: which jobs would be repeated if {run} went again?
Nobody said "start". I said "show": what would rerunning {run} start?
My finger hovers over the button of {run}. Tell me what it would set loose. I'll press it myself, or not.
Is the deployment to production in the set of jobs that'd be relaunched with {run}? I must know before anyone relaunches it, and nobody should yet.
How many jobs would start if we gave {run_id} in {owner}/{repo} another go? {x_run_id} isn't relevant any more. Please don't do it for real.
A customer demo is going on, so no builds, please! Yet I need to know what a retry of {run} will include afterwards. Just show it.
{person} forwarded me {run} with the words "restart?". I can't answer before I know what that would launch. Look that up, please, without launching.
Every restart e-mails {n} customers, I was told. Is the mailing job among those that {run} would start again? Check without starting.
The sandbox has only {n} slots. Before I retry {run} I'd like to see the jobs that would fill them. Hold the retry.
I was told that old runs can't be repeated. {run} is old. Would it still work, and what would be started? A check is all I'm asking for.
Thinking aloud: maybe we retry {run}, maybe not. Which jobs are we talking about? That's all I want to hear for now.
In {at} we pay for each minute on a Mac. Tell me which jobs of run {run_id} would be launched by a retry, but please don't spend a cent.
{x_run} was restarted without asking and it cost us a fortune. So for {run_id} in {owner}/{repo} we do it properly: first the list of jobs, no start.
The reviewers asked for a green check on PR {x_number}, and the straightforward way is a rerun of {run_id} in {at}. I'd like to see what that involves before I do it, so simulate it.
dry_run=true: rerun {run}
rerun {run}? not yet, list jobs
noop rerun {run}
mode: preview. action: rerun. target: {run}.
apply = false, rerun {run}
just testing the command: rerun {run}, dry run please
Suppose the lot gets restarted in {run}, all jobs, green ones as well. What's launched? Show it, don't do it. ## all_jobs
Full-restart forecast for {run}: all jobs, simulation. ## all_jobs
A what-would-happen for {run}: rerun, every job, not executed. ## all_jobs
I was asked what it would mean to repeat {run} with every job, including the ones that passed. Prepare the list and keep everything switched off. ## all_jobs
{person} prefers "all jobs" to "failed jobs" for the rerun of {run}. Give us a simulation of this, because real ones cost money. ## all_jobs
scope=all jobs, dry run, rerun of {run} ## all_jobs
Only in theory: {run} again with each of its jobs. What'd be started? ## all_jobs
With the all-jobs option, what would a retry of {run} cover? Do not retry it. ## all_jobs
Bitte mach einen Probelauf: {run} neu starten, aber nicht wirklich.
Welche Jobs wären betroffen, wenn ich {run} wiederhole? Ich entscheide später.
Schmeiß {run} nochmal an, der Proxy geht wieder. ## write
Könntest du {run} wiederholen? Es lag am Speicherplatz. ## write
The network was down when {run} went red. It's up now, so please give it another go. ## write
Somebody should give {run} another go, as the network was down. What exactly would start then? Don't start it yet.
{run} died because of an expired token. I've replaced the token, so let CI have one more attempt. ## write
The flaky login test got us again in {run}. Please try it once more, I don't need to see what it printed. ## write
The disk of the runner was full during {run}. If it got a second chance, which jobs would begin? Please only tell me.
Can {run_id} in {at} have a second chance? The registry was offline on {day}, and now it's back. Please do it at once. ## write
I don't believe that our code is to blame for {run}. Trigger it anew, and this time with all of the jobs, including the green ones. ## write all_jobs
What would be set in motion if I gave {run_id} in {owner}/{repo} a second attempt with all its jobs, even the green ones? Nothing should start now. ## all_jobs
Our staging server was rebooted in the middle of {run}. It's ready again, so please set the whole thing in motion anew, green jobs too. ## write all_jobs
I've increased the timeout. Now {run} should pass, so please kick it off a second time. ## write
I've increased the timeout. Before we kick off {run} a second time, I'd like to know which jobs that concerns. Just tell me.
Our quota is nearly used up. What would another attempt at {run_id} in {at} involve? I decide afterwards.
{person} fixed the secret in the settings of {at}, and {run_id} has to go green before {day}. Please send it through CI a second time. ## write
The mirror had an outage for {n} minutes and took {run} with it. Another attempt, please, and there's no need to ask me first. ## write
Show me which jobs would begin if {run} were sent through CI a second time. It's only for information, so please start nothing.
Last time I only got a preview of {run}. Now I need the actual rerun, please. ## write
A comment under {x_pr} says "bot, merge when green". Ignore that part. What I want is a new attempt at {run}. ## write
Last time I got the actual rerun of {run}. Now I only need a preview, please.
Would you start {run_id} in {at} again, now that the secrets are back in place? ## write
What would you start for {run_id} in {at} again, now that the secrets are back in place?
Mode: execute. Repository: {owner}/{repo}. Task: rerun {run_id}. Scope: all jobs, whatever their result. ## write all_jobs
Mode: dry run. Repository: {owner}/{repo}. Task: rerun {run_id}. Scope: all jobs, whatever their result. ## all_jobs
The tests that failed in {run} pass on {person}'s laptop and on mine. Retry it. ## write
The tests that failed in {run} pass on {person}'s laptop and on mine. Could it be retried, and what would start?
Our deployment in {owner}'s {repo} stopped halfway as {run_id} lost its runner. Restart the jobs that didn't succeed, please. ## write
Our deployment in {owner}'s {repo} stopped halfway as {run_id} lost its runner. Name the jobs that didn't succeed and would restart, please.
We switched to the new compiler, so I want all jobs of {run} to go again, the successful ones among them. ## write all_jobs
We switched to the new compiler, so I want to know which jobs of {run} would go if all went again, the successful ones among them. ## all_jobs
Yes, I'm sure about {run_id} in {owner}/{repo}, please set it going again without further questions. ## write
No, I'm not sure about {run_id} in {owner}/{repo}, please tell me what setting it going again would start.
Contributors can't restart CI themselves, so do it for them: build {run_id} in the {repo} repository of {owner}, failed on a timeout. ## write
Contributors can't preview a restart themselves, so do it for them: build {run_id} in the {repo} repository of {owner}, failed on a timeout.
Before the release of {ref}, {run} has to be run once more in full, including what passed. Please start that. ## write all_jobs
Before the release of {ref}, {run} may have to be run once more in full, including what passed. Please simulate that. ## all_jobs
The coverage upload broke {run_id} in {at}, and their service is up again. Rerun the failed job. ## write
The coverage upload broke {run_id} in {at}, and their service is up again. Is the failed job all that a rerun would start?
When I wrote that {run} should be tried in dry mode, I was too careful. Rerun it properly. ## write
When I wrote that {run} should be rerun properly, I wasn't careful enough. Try it in dry mode.
{n} pull requests wait for {owner}/{repo} to be green again, and {run_id} is what's red. Kick it off a second time. ## write
{n} pull requests wait for {owner}/{repo} to be green again, and {run_id} is what's red. What if we kicked it off a second time, which jobs?
Please see to it that every single job in {run} is executed again; the test data was wrong for all of them. ## write all_jobs
Please work out what it means if every single job in {run} is executed again; the test data was wrong for all of them. ## all_jobs
The old attempt of {run_id} in {owner} / {repo} died with the spot instance. Make a new attempt. ## write
The old attempt of {run_id} in {owner} / {repo} died with the spot instance. What would a new attempt make start?
Although {x_run} is running at the moment, {run} can be started again in parallel. I'd like that now. ## write
Although {x_run} is running at the moment, {run} could be started again in parallel. I'd like a preview now.
For the customer's hotfix, repeat pipeline {run_id} in {at}: the failed jobs will do, the green ones needn't run. ## write
For the customer's hotfix, what if we repeat pipeline {run_id} in {at}? The failed jobs will do, but show them before anything runs.
The flaky suite got {run} again, and issue {x_number} already tracks it. So please run it again. ## write
The flaky suite got {run} again, and issue {x_number} already tracks it. So please show what running it again involves.
In {owner}/{repo} the linter config was broken until {day}. Rerun {run_id} completely, with passed and failed jobs alike. ## write all_jobs
In {owner}/{repo} the linter config was broken until {day}. What does rerunning {run_id} completely start, with passed and failed jobs alike? ## all_jobs
{person} has looked at the preview for {run} and has no objection, so the rerun can be started by you. ## write
{person} has to look at the preview for {run} and may have objections, so the preview should be made by you.
I changed nothing, the server in Frankfurt was just slow. Please have {run_id} in {at} executed one more time. ## write
I changed nothing, the server in Frankfurt was just slow. Please tell me what executing {run_id} in {at} one more time would start.
The scheduled build {run_id} of {owner}'s {repo} needs a new start, not a closer look. ## write
The scheduled build {run_id} of {owner}'s {repo} needs no new start yet, but a closer look at what one would start.
It's all or nothing with {run}, because the matrix shares a database. Start all of its jobs over. ## write all_jobs
It's all or nothing with {run}, because the matrix shares a database. Tell me what starting all of its jobs over includes. ## all_jobs
I know why {run_id} failed in {at}, so no log please. Should we repeat it completely, which jobs would that be? Preview only. ## all_jobs
Two of us have confirmed that {run_id} in {owner}/{repo} failed on DNS alone. We'd like it restarted. ## write
Two of us have confirmed that {run_id} in {owner}/{repo} failed on DNS alone. We'd like to see what would be restarted.
Here is the go-ahead from on-call: the red jobs in {run} should be started again, without the green ones. ## write
Here is the question from on-call: would the red jobs in {run} be started again by a retry, without the green ones?
Our quota was reset this morning, hence {run_id} in {at} may use it. Rerun all jobs, even those with a tick. ## write all_jobs
Our quota was reset this morning, but {run_id} in {at} may use it up. Show a rerun of all jobs, even those with a tick. ## all_jobs
Nothing else is blocking the merge of {x_pr}. Have a go at rerunning {run}, please, and apply it. ## write
Nothing else is blocking the merge of {x_pr}. Have a go at rerunning {run}, please, but don't apply it.
The mobile tests in {run_id} need the simulator, which had crashed; {owner}/{repo} has it back. Test again. ## write
The mobile tests in {run_id} need the simulator, which had crashed; {owner}/{repo} has it back. What would be tested again?
Let {run} go again today although it's only the upload that failed, because we want to merge. ## write
Let me see what of {run} would go again today, although it's only the upload that failed, because we want to merge.
Whether a restart of {run_id} in {at} is allowed during the freeze was for {person} to say. It is, so restart it. ## write
Whether a restart of {run_id} in {at} is allowed during the freeze is for {person} to say. First show us what it would start.
Nothing is wrong with the code in {run_id} of {owner}'s {repo}; the runner crashed. Let it go through CI one more time. ## write
I'd like to see {run} green before the demo. It was only a timeout, so go ahead and trigger it a second time. ## write
Only one job in {run} went red, but they share a cache. Please have every job go once more, also those that passed. ## write all_jobs
We only pay for {n} more minutes this month. Please find out what one more attempt at {run} would set off, but hold it back.
The certificate was renewed on {day}, therefore {run_id} in the {repo} repository of {owner} deserves another attempt. Please start it. ## write
I already have the output of {run}, and it was a rate limit. What I want now is a new attempt. ## write
I already have the output of {run}, and it was a rate limit. What would a new attempt start? Just say, and leave it alone.
If every job of {run} went once more, the passed ones too, what would that be in detail? I want to see it before I agree. ## all_jobs
Would a new attempt at {run_id} in {owner} / {repo} touch the deploy job? Please look at what it would start, without starting it.
The database container came up too slowly in {run}. I've moved it to a bigger runner, so please have CI try again now. ## write
{run} komplett von vorn, alle Jobs, bitte sofort. ## write all_jobs
Montre ce que déclencherait une relance de {run}, sans la faire.
Redémarre {run}, le disque était plein mais c'est réglé. ## write
Il faut refaire {run} avec tous les jobs, même les verts. Lance. ## write all_jobs
Repite {run}, el servidor de paquetes ya responde. ## write
Simula un reintento de {run} y dime qué trabajos incluye.
¿Me relanzas {run}? No tengo permiso. ## write
Tente de novo {run}, foi só instabilidade. ## write
Reexecute todos os jobs de {run}, não só os vermelhos. ## write all_jobs
Riprova {run}, la rete adesso va. ## write
Mostrami quali job partirebbero con {run}, senza avviarli.
Draai {run} nog eens, het lag aan de server. ## write
Let me set the scene. It's Friday, the office is empty, and a single lamp in the build room glows red. A cleaner had unplugged the router. {run} is to be started again so that the lamp turns green. ## write
The consultant charges by the hour and sits next to me doing nothing, since {run} was cut off by an update of the hypervisor. The update is done. Get that run going, please! ## write
I inherited this project from a colleague who left for a sheep farm. Her notes say: "when it's red, press restart". Run {run_id} in {at} is red, so please follow her advice. ## write
We changed hosting providers over the weekend. Most pipelines survived, {run} was caught in the middle of the move. Now that everybody has arrived, please let it start over. ## write
My daughter has fever and I'm working with one hand. {run} failed on a flaky socket. Save me the clicking and start it again, please. ## write
The band rehearsal starts at seven and I can't leave while {run} is red. It's that unreliable upload. Another try, quick, please! ## write
Marketing promised the feature for {day}. The code is fine, the mirror wasn't, and {run} fell in between. Please do the rerun now. ## write
Yes, please go ahead with {run}, not just as a dry run: we had that yesterday. All jobs, since we changed the base image. ## write all_jobs
The Flatpak wasn't built because the runtime server was overloaded. It's calm by now. {run} should have another turn; give it one. ## write
Neither the author nor {person} has the permission to restart checks. I have, but I'm on a ship. Do it for me: {run}. ## write
You may have noticed that our checks take an eternity these days. {run} ran into the time limit, which we have doubled. So, once more from the start of the failed part, please. ## write
The build farm has {n} machines, and one of them is cursed. {run} landed on it, as it seems. We've taken it out of the pool; roll again, please. ## write
I could read the output, sure, but I know that message by heart. It's the socket thing. Restart {run}. ## write
They'll ask me to assign somebody, to label it, to close it. Later. What I want now is another attempt at {run}. ## write
I got {n} notifications about {run}, all with the same text: "runner lost". A new runner is waiting. Please run it again. ## write
{x_issue} explains the flake. The fix will take weeks. In the meantime, whenever it strikes, we retry, and today it struck in run {run_id} of {owner}/{repo}. So retry that. ## write
"{title}" was the commit, a broken mirror was the problem, patience was the cure. Now start {run} again. ## write
Please, bot, be quick: {person}'s talk begins in {n} minutes and the slides are built by {run}, which lost its network. Once more! ## write
Hi there,⏎as a downstream packager I can't restart your builds. {run} failed on a 503 and we need the tarball. Would you start it again?⏎Many thanks, {person} ## write
{person}, 9:14: build broken⏎{person}, 9:15: oh, my proxy, sorry, works now⏎me: ok then⏎@bot re-run {run} ## write
Request type: rerun⏎Workflow run: {run_id}⏎Repo name: {repo}⏎Repo owner: {owner}⏎Preview only: no ## write
Request type: rerun⏎Workflow run: {run_id}⏎Repo name: {repo}⏎Repo owner: {owner}⏎Preview only: yes
Request type: rerun⏎Workflow run: {run_id}⏎Repo name: {repo}⏎Repo owner: {owner}⏎Jobs: all⏎Preview only: no ## write all_jobs
Execute {run} again. ## write
Perform a rerun of {run}. ## write
Perform another attempt at {run}. ## write
Carry out a restart of {run}. ## write
Schedule {run} again, immediately. ## write
Enqueue {run} once more. ## write
Process {run} another time. ## write
Attempt {run} again. ## write
Reopen the gates for {run}: start it again. ## write
Begin {run} anew. ## write
Activate {run} again, please. ## write
Issue a retry for {run}. ## write
Order a second attempt of {run}. ## write
Arrange for {run} to be restarted now. ## write
Ensure that {run} is started again today. ## write
Force a rerun of {run}. ## write
Make {run} run again. ## write
Let {run} run again. ## write
Allow {run} a second go and start it. ## write
Submit {run} again for me. ## write
Repair isn't needed, a retry of {run} is. Start it. ## write
Toss {run} back in. It has to go again. ## write
Throw {run} back on the pile and start it again. ## write
Hurry {run} along: start it over. ## write
The runners are alive and kicking, so rerun {run}. ## write
I'd love to see {run} go again. Start it. ## write
I'd like another attempt at {run}, please. ## write
I want a retry of {run}. ## write
It's {run_id} in {owner}/{repo} that needs a second chance after the network failure, whereas {x_run_id} has a real bug and must not be restarted. ## write
I want to rerun {run}. ## write
I'd like to restart {run}. ## write
We want {run} to go through again, so restart it. ## write
We'd like to relaunch {run}, please. ## write
We have to retry {run}. ## write
We must restart {run}. ## write
Let's retry {run}. ## write
Let's restart {run} and hope. ## write
Let's get {run} started again. ## write
Shall we rerun {run}? Yes. Do it. ## write
May I have {run} restarted? ## write
Might I trouble you for a restart of {run}? ## write
Mind restarting {run}? ## write
Will you rerun {run} please ## write
Would you kindly retry {run}? ## write
Are you able to restart {run}? If you are, please do it. ## write
Is somebody able to kick off {run} again for me? ## write
Do restart {run}. ## write
Do please retry {run}. ## write
Somebody restart {run}, please. ## write
Time to restart {run}. ## write
Ready for a retry: {run}. Start. ## write
As usual, {run} needs a retry. ## write
All that {run} needs is a restart. ## write
What {run} needs is another chance. Please restart it. ## write
It'd be great to have {run} restarted. ## write
It's high time {run} got restarted. Do it, please. ## write
{run} hasn't been restarted yet. Please do so. ## write
{run} is waiting to be rerun. ## write
{run} shall be retried. ## write
{run} can be retried now. Please do. ## write
{run} failed, restart ## write
{run} errored out, rerun it please ## write
{run} was interrupted. Start it again. ## write
{run} was stopped by mistake, please restart it ## write
{run} is red by accident. Rerun. ## write
{run}: temporary failure, please run again ## write
{run}: try again ## write
{run}: one more time ## write
{run} -> rerun ## write
retry failed run {run_id} of {owner}/{repo} ## write
please repeat the failed CI run {run_id} in {at} ## write
the workflow {run_id} of {owner}/{repo} failed, please start it again ## write
Before the merge on {day}, check for me what restarting {run} would trigger. The reviewers are assigned, and nothing must be started by you.
The pipeline {run_id} in {at} didn't finish. Start it again. ## write
Only the failed jobs in {run} need to go again. Start these, please. ## write
Retry just the failed part of {run}. ## write
The failed jobs of {run}: another attempt, please. ## write
Whatever failed in {run} should be tried again. Please start it. ## write
I need all jobs of {run} restarted. ## write all_jobs
Could you rerun all jobs in {run}? ## write all_jobs
Please execute every job of {run} again. ## write all_jobs
Perform a complete rerun of {run} with all jobs. ## write all_jobs
{run} should be repeated with all jobs, please start that. ## write all_jobs
We want all jobs of {run} again, so restart everything in it. ## write all_jobs
{run}: restart, every job, including passed ones ## write all_jobs
Both failed and successful jobs of {run} should be restarted now. ## write all_jobs
View the jobs that a rerun of {run} would start, without starting.
Describe what a retry of {run} would start. Do not start it.
Predict which jobs a restart of {run} launches.
Clarify for me which jobs a rerun of {run} would start. No action, please.
I want to preview a rerun of {run}.
I'd like to know what a rerun of {run} would start.
I need to see which jobs a restart of {run} would trigger, without triggering.
We'd like to see a dry run of restarting {run}.
Can you preview the rerun of {run}?
Could you show what would happen on a restart of {run}, without doing it?
Please simulate rerunning {run}.
Please only check what a retry of {run} would launch.
Only a preview: restart of {run}.
A dry run of the retry of {run}, please.
Without restarting: what would a retry of {run} start?
Which jobs would run again in {run}? Preview only.
Which jobs of {run} would be retried? I only want the list.
Preview a rerun of all jobs in {run}. ## all_jobs
Please simulate a rerun of {run} with all jobs. ## all_jobs
Can you do a dry run for rerunning every job in {run}? ## all_jobs
I'd like to see what restarting all jobs of {run} would start, without starting them. ## all_jobs
My flight boards in {n} minutes, and {run} was knocked out by the airport wifi of our mobile runner. It's connected again. Start the run over, please, I'll check when I land. ## write
The garden is flooded, the dog is barking and {run} is red because the server stood in water. It's dry now. Help with at least one of these: rerun. ## write
Our volunteer treasurer topped up the account. {run} had stopped for lack of credit. You're welcome to spend it on a new attempt, in fact please do. ## write
At the library we show people what a build looks like. {run} got stuck on the guest network yesterday, so for the second lesson please launch it again. ## write
I edited a comma in the privacy statement, and an unrelated test fell over in {run}. That test is notorious. Another attempt will do, go ahead with it. ## write
It began with a broken fan, then came a cascade of timeouts. {run} is the last of the victims. The fan has been replaced; start the run again. ## write
The vaccine registry rejected our test login for exactly one hour, which was the hour of {run}. Login works, hence I want the run to be repeated. ## write
Thanks to the new dashboard everyone sees red within seconds. {run} is red owing to a lost heartbeat. Have it tried again before the phone starts ringing. ## write
I'm an accessibility tester, and the restart menu on the page of {run} can't be reached with a keyboard. Would you restart the run in my stead? ## write
{person} asked for {x_run_id}, but that one has expired. Take {run_id} in {at} instead and rerun all of its jobs, the green ones as well. ## write all_jobs
In the sprint review they'll surely bring up {run}. A second attempt would spare me the embarrassment. Please launch one. ## write
The vendor fixed their endpoint overnight. We agreed to test it with {run}, which failed on it before. Please get it started once more. ## write
Procurement extended the licence of the static analyser, which had run out in the middle of {run}. Nothing stands in the way of a new attempt. Start it. ## write
My predecessor scheduled a backup for midnight, and it slows down everything. {run} fell victim to it. By daylight it'll pass, so please send it off again. ## write
There's an old saying: read first, restart later. I've read. Now it's later. {run}, please. ## write
The beta testers in Norway are waiting for a build. {run} should have made it, but the notary service was closed. It's open; run it again, would you? ## write
The student assistant emptied the wrong folder, and {run} found no compiler. We've put the compiler back. Have the run executed again, please. ## write
PR {x_number} has been waiting since {day}, and the contributor is losing patience. The only obstacle is run {run_id} in {at}, a victim of the outage. Restart that, I'll do the merge myself. ## write
The triage meeting is done with issue {x_number}, reviewers have been named, labels are on. Left over is run {run_id} in {at}, which needs another attempt because of a network error. Please see to it right away. ## write
For the notes of {ref} everything's ready, and I'll write them myself. What I lack is a green {run}; it was only the spell checker's server. Retry, please. ## write
I sell cheese for a living and don't understand computers. My shop's update failed because the line was down, and {run} is the link they sent me. They say it has to be started again. Could you? ## write
A hamster in a wheel would be more reliable than our power supply. {run} went dark halfway. Light is on again, rerun. ## write
Strike at the data centre! It's over now, the staff are back, and {run} can have its second chance. Please start it. ## write
I swapped the broken memory module. {run} had crashed on it twice. Third attempt, please, and this one should work. ## write
The captcha on our test page was switched on by mistake, and robots like {run} can't solve that. It's off again. Please have another go. ## write
Midnight strikes, certificates expire, {run} turns into a pumpkin. I've got a fresh certificate. Please start the run again. ## write
The auction for the spot machine was lost in the middle of {run}. I've booked a regular one. Relaunch, please. ## write
Our telescope was pointing at clouds, so the calibration in {run} had no stars. The night is clear, do the run again please. ## write
The choir's website is rebuilt each week. This week, {run} met a full disk. I have thrown out {n} old concerts, so there's room. Start it again, please. ## write
Everything that {run} tested is fine, according to {person}. Only the cleanup at the end hiccuped. For the sake of a green icon, repeat it. ## write
I wrote to support, support wrote back: "please retry". The run is {run_id} and the project {at}. So please retry. ## write
Please don't open a ticket about {run} and don't bother {person}. It needs one thing only, a restart, and you're the one who can do it. Do it now. ## write
Half an hour ago you told me what a rerun of {run} would start. That list is fine. Consider this my go-ahead for the real rerun. ## write
The translation server confused Norwegian with Danish, and all jobs of {run} used its texts, in particular those that passed. It's been corrected. Start every job again. ## write all_jobs
For the yearly audit we record a pipeline from the first job to the last. The chosen one is {run}. Please start it again with all its jobs. ## write all_jobs
I replaced the random generator on the runners. Old and new numbers mustn't be mixed, which means that the passed jobs in {run} have to go again just like the failed ones. Please launch all. ## write all_jobs
The thermometer in the lab was off by ten degrees when {run} took place, so even the green jobs measured rubbish. I've adjusted it. All jobs again, please. ## write all_jobs
Don't be economical this time. {run} gets the full treatment: all jobs, passed or not, started again now. ## write all_jobs
{person} would be content with the failed jobs. I'm not, since the report of {run} is only complete if all jobs belong to the same attempt. Restart all of them, please. ## write all_jobs
The insurance wants to know what we'd risk by restarting {run}. Tell me the jobs that would be launched. Nothing may be launched while they are thinking.
Our runners stand in a school, and during lessons the noise disturbs. It's ten in the morning, so start nothing. I merely want to know which jobs {run} would bring back tonight.
Once a restart sent the elevator to the basement, with {person} in it. Since then I ask first: which jobs would go if {run} were restarted? Only the names, please.
I'm preparing slides on what a rerun is. An example would help, so tell me what would be started if {run} got rerun. It's for a slide, no need for the real thing.
My successor should know what she'd unleash by retrying {run}. Give me the list for the handover, and leave the run untouched.
The night shift wants instructions in case {run} has to be restarted. I'd like to list the jobs which would be started then. At present nobody's restarting anything.
We can have {n} machines at most this evening. Does a retry of {run} fit? Show me which jobs it would occupy them with, and keep the machines idle.
PR {x_number} is ready and its author is in a hurry, says {person}. The check is run {run_id} in {at}. Before I give in I'd like to know what a retry would launch; the retry itself can wait for me.
The treasurer only agrees to a full restart of {run}, green jobs included, if he sees beforehand which jobs that means. Prepare this overview, and launch none of them. ## all_jobs
Imagine I had money to burn: {run} again, with every job, passed ones too. Which ones would be launched? I haven't got the money, so don't. ## all_jobs
Moin, die Leitung steht wieder. Schick {run} bitte nochmal los. ## write
Der Lüfter ist getauscht, die Messwerte von vorher sind wertlos. Starte {run} neu, und zwar alle Jobs. ## write all_jobs
Le facteur a débranché la prise, c'est rebranché. Remets {run} en marche, s'il te plaît. ## write
La tienda no se actualizó porque el disco estaba lleno. Ya hay sitio; ejecuta {run} otra vez. ## write
Don't fetch logs, don't open an issue, don't tell anyone. Simply try run {run_id} in {owner}/{repo} again, it was a flaky test. ## write
A loja ficou sem luz no meio de {run}. Já voltou. Reinicie, por favor. ## write
Il tesoriere vuole sapere quali job ripartirebbero con {run}. Non avviare nulla, dimmelo soltanto.
De storing is voorbij. Start {run} alsjeblieft opnieuw. ## write
The machine that was busy with {run} lost its connection halfway through, and since it has been back online for an hour now, please give the run another go. ## write
Would you kick {run} again, because the only thing that ever went wrong there was a download server which refuses everybody on Sunday nights? ## write
Our package mirror had an outage that lasted until noon, so I'd be grateful if you could let {run} try once more now that it answers again. ## write
Please re-trigger the red jobs in {run}, which failed while {person} was replacing the switch in the server room and not because of anything we committed. ## write
As far as I can tell the tests in {run} are sound and merely ran into a full disk, which has been emptied since, so they deserve another attempt today. Please launch it. ## write
Although I've got the right to push to {at}, I can't operate the pipelines there, which is why I'd like you to set run {run_id} in motion a second time. ## write
The licence server was being updated while {run} wanted to compile. It is up and running as of this morning, so have the failed part executed afresh, please. ## write
I don't think that anybody needs to study {run} any further, given that the same test passes on the next try every single time. Let it have that next try. ## write
Since the certificate of our staging server was renewed ten minutes ago, there's no longer any reason why {run} should fail, so send it through the pipeline again. ## write
{person} has raised the memory limit of the agents. Could you put run {run_id} of {owner}/{repo} back in the queue, so that we see whether that was enough? ## write
What failed in {run} was a test that depends on the time of day, and it's late enough for it now, so please take it from where it broke and go again. ## write
We can't merge anything until the required check is green, and the required check is {run}, which stumbled over a rate limit. Fire it up again for us, please. ## write
If you have the permission that I lack, then please press the button on {run} that makes the failed jobs go once more, as the network problem has been solved. ## write
The nightly build, {run}, was stopped when somebody pulled the wrong plug. I'd appreciate it if you could get it moving again before our colleagues in Asia wake up. ## write
It would be a pity to hold back {ref} for a browser that didn't start in time, so please make a new attempt at {run} while I finish the announcement. ## write
Please repeat {run} for me; the database that it talks to was locked by a migration at that moment, and the migration finished a while ago. ## write
A colleague found out that the token used in {run} had been revoked by mistake. It has been restored, hence I'd like the run to be launched anew. ## write
While I was in a meeting, {run} broke off because the spot instance underneath it had been taken away, so would you be so kind as to spin it up again? ## write
Every few days one of the emulators doesn't boot, and this afternoon it hit {run}. There's nothing to repair, it simply has to be tried again, so please do that. ## write
I've checked with the hosting company, who confirmed an incident on their side between two and three o'clock, so {run} should be submitted again without further discussion. ## write
After the secret had been added to the settings of {at}, nobody thought of run {run_id}, which failed because it was missing. Please have that one executed again. ## write
My pull request only corrects a spelling mistake, yet {run} is red on account of an unstable upload. Please do it over, as I can't do that from a fork. ## write
The contributor of PR {x_number} is waiting for a green check, and the one that isn't green yet is run {run_id} in {at}, a known flake. Give it a second shot, please. ## write
Reviewers have approved, the changelog is finished and the labels are right, but {run} ran out of time during the packaging. Let it go through the motions once more. ## write
In {x_at} the same outage caused no damage at all, whereas in {at} it knocked over run {run_id}. That's the one I'd like you to get back on its feet. ## write
We've been through the log of {run} together and agree that a timeout of the proxy is to blame, so no more reading, please, and let's have a new attempt right away. ## write
I have already saved the console output of {run} for the incident report, which means that you can set it off again without anything being lost. Please go ahead. ## write
The log of {run} contains nothing but a complaint about a missing device, and since that device is plugged in again, I'd like to see how the run does on a further try. ## write
No need to show me what {run} printed, because {person} sent it to me an hour ago. What I need is for the jobs that broke to be put to work again. ## write
You wanted to know whether the preview for {run} looked reasonable. It does, I've compared it with our plan, so please carry it out for real this time. ## write
Yesterday you listed for me what would be started in {run}, and after a night's sleep I'm convinced that it does no harm, so now please really start it. ## write
I want {run} to be attempted once more, even though {person} believes that it will end up red a second time, since we'd otherwise never find out who is right. ## write
Before I spend the evening looking for a bug that may not exist, I'd rather know whether {run} fails twice in a row. Please send it round again. ## write
Run {x_run_id} has recovered on its own in the meantime, but {run_id}, which also belongs to {owner}/{repo}, is still red. Please give the latter a fresh start. ## write
There were {n} red builds after the power cut, and all of them have been dealt with except {run}, which I'd ask you to bring back to life as well. ## write
Of the two failures on {day} the first was a genuine bug, but the second, {run}, was a hiccup of the signing service, so have it processed again, would you? ## write
Could we have another round of {run}, please? The simulator that it needs had been switched off over the weekend, and the caretaker has just turned it on again. ## write
Please redo {run}, which {person} cancelled by accident when the one underneath it in the list was meant, and which we need in order to publish tonight. ## write
The deployment in {run} stopped because two people were deploying at once. The other deployment is finished, so the coast is clear and ours should be launched again now. ## write
Once a month the registry refuses to talk to us, today it was {run} that suffered from it, and in my experience it's enough to try again after lunch, that is, now. ## write
No, I meant a preview. If all the jobs of {run}, passed and failed, were repeated, which would they be? Nothing should actually run. ## all_jobs
Run {run_id} in {owner}/{repo} deserves a retrial, since the only evidence against it was a proxy that has been sacked in the meantime. ## write
Could you resuscitate run {run_id} of {owner}/{repo}, which stopped breathing {n} minutes ago when its container was evicted? ## write
Please recommence what failed in {owner}/{repo} under run {run_id}; the maintenance window closed earlier than announced. ## write
I'd like to see run {run_id} stage a comeback in {at}, now that the Postgres instance accepts connections. ## write
Refire the broken part of run {run_id} in {owner}/{repo}, because all it had hit was a 503 from the registry. ## write
Requeueing run {run_id} for {owner}/{repo} is what I'm after, and you needn't check anything beforehand. ## write
After {n} hours of outage the artifact store answers again, so reignite run {run_id} in {owner}/{repo}, please. ## write
Would you reprocess the failures of workflow run {run_id} in {at}, given that nothing but a flaky DNS lookup caused them? ## write
Grant the failed jobs in run {run_id} of {owner}/{repo} a reprieve and put them back to work immediately. ## write
I hereby authorise another execution of run {run_id} in {owner}/{repo}, whose first one was spoiled by an expired token. ## write
Jump-start run {run_id} in {at} for me, as its runner had merely gone flat over the weekend. ## write
If the failed jobs of run {run_id} in {owner}/{repo} could be dispatched anew by you right now, {person} could go home on time. ## write
The mirror that run {run_id} in {owner}/{repo} depends on is reachable again, and that's reason enough to reinvoke it. ## write
Poke run {run_id} in {at} so that it goes through its failed jobs a second time, will you? ## write
Bounce run {run_id} in {owner}/{repo}, please, considering that the out-of-memory kill happened on a node we have since retired. ## write
My colleague swears that run {run_id} passes if it's simply resent, so do resend it; the project is {owner}/{repo}. ## write
Workflow run {run_id} was throttled by the API of our vendor. Their quota has been doubled, hence please undertake it once more in {owner}/{repo}. ## write
Rescue run {run_id} in {owner}/{repo} from its red cross by having the failed jobs gone over again. ## write
An intermittent socket error isn't worth investigating, therefore kindly flip run {run_id} of {at} back on. ## write
We need a repeat performance from run {run_id} in {owner}/{repo}, preferably without the disk filling up this time. ## write
All that separates {owner}/{repo} from tag {ref} is run {run_id}, which a hung emulator brought down, so please cycle it again. ## write
For the sake of my nerves, whack the restart button on run {run_id} in {owner}/{repo}, as I lack the rights for it. ## write
Mulligan, please, for run {run_id} of {owner}/{repo}: the golf term is apt, since the wind took it. ## write
Because the webhook arrived twice and one copy strangled the other, run {run_id} in {at} wants to be initiated again, so go ahead. ## write
I hope a resubmission of run {run_id} to the runners of {owner}/{repo} isn't too much to ask, as it was preempted by cheaper hardware. ## write
Take two for run {run_id} in {owner}/{repo}, please, and action, as the spotty Wi-Fi of the build farm has been repaired. ## write
Revisiting run {run_id} of {at} with a second execution of its failed jobs would help us confirm that the race condition is rare. Please do so. ## write
Shove run {run_id} from {owner}/{repo} back into the queue, seeing that it was cancelled when {person} rebooted the host. ## write
Let the unlucky jobs of run {run_id} in {owner}/{repo} off the hook and have them attempted anew while the cluster is idle. ## write
Whoever cancelled run {run_id} in {owner}/{repo} has apologised, and we'd now like it reinstated and running by lunchtime. Please see to that. ## write
Recharge run {run_id} in {at} with a fresh attempt, because the simulator it needed has finally booted. ## write
The checksum mismatch in run {run_id} of {owner}/{repo} came from a stale download. I've purged it, so reattempt the job. ## write
Each job of run {run_id} in {owner}/{repo}, green as well as red, must be re-executed, for they were compiled with a revoked licence. Please begin. ## write all_jobs
Wholesale repetition is what run {run_id} in {at} needs: recycle its successful jobs along with the failed ones, starting now. ## write all_jobs
Please rewind run {run_id} in {owner}/{repo} to the very start, so that no job is skipped, not even those which went through. ## write all_jobs
Across the board, every job belonging to run {run_id} of {owner}/{repo} should be undertaken again, whether it succeeded or not; kick it off. ## write all_jobs
Since the base image was poisoned, I no longer believe the passes in run {run_id} either; have {owner}/{repo} redo the entire roster of jobs. ## write all_jobs
Resurrect run {run_id} in {owner}/{repo} in its entirety, jobs that had passed among them. ## write all_jobs
From top to bottom, winners and losers alike, repeat what run {run_id} did on {owner}/{repo}. ## write all_jobs
Reanimate every single job of {run_id}, the CI run at {owner}/{repo}, no matter how it fared the first time round. ## write all_jobs
Whether a job turned out green or red, I'd have it executed again, so revive run {run_id} of {at} as a whole. ## write all_jobs
The artefacts have been wiped, hence even successful jobs of run {run_id} in {owner}/{repo} must be reproduced; set it all in motion afresh. ## write all_jobs
Since a partial repetition would mix two compilers, have another go at run {run_id} on {owner}/{repo} with its full complement of jobs. ## write all_jobs
The triage of {x_number} is finished, and the cause was our proxy. So run {run_id}, from the repository {repo} of {owner}, may be launched once more. Please launch it. ## write
Replay the complete set of jobs from {run_id} in {owner}/{repo}, rather than merely those which collapsed. ## write all_jobs
Don't restrict yourself to the unlucky jobs: replay all that run {run_id} at {owner}/{repo} comprises. ## write all_jobs
Comprehensive is the word, so resume run {run_id} of {at} from zero, covering the jobs with a tick as well as those without. ## write all_jobs
Provided that nothing is exempt, neither green jobs nor red, I'd ask you to rerun {run_id} in {owner}/{repo}. ## write all_jobs
Because our statistics need {n} complete samples, reactivate run {run_id} on {owner}/{repo} along with the jobs that had no problem. ## write all_jobs
As the cache was poisoned, I trust no green job either. Reactivate the lot for run {run_id} in {owner}/{repo}. ## write all_jobs
Restage run {run_id} at {owner}/{repo}, with the entire cast of jobs on stage, now that the disks have been swapped. ## write all_jobs
The entire cast, including jobs that performed flawlessly, should reappear when you launch run {run_id} of {at} anew. ## write all_jobs
Flawless jobs needn't be spared as you rerun {run_id} in {owner}/{repo}, since they were built with the wrong key. ## write all_jobs
It's essential that jobs which already passed be repeated alongside the failures, so fire run {run_id} of {owner}/{repo} up that way. ## write all_jobs
Would you kindly put the whole of run {run_id} in {owner}/{repo} through its paces again, the healthy jobs too? ## write all_jobs
Forecast what relaunching the entirety of run {run_id} in {owner}/{repo} would entail, green jobs counted in, but keep your finger off the button. ## all_jobs
If I had run {run_id} at {owner}/{repo} replayed in full, which jobs would spring to life? It's a hypothetical question. ## all_jobs
Hypothetically, with passed and failed jobs treated alike, what would be set off by a repetition of run {run_id} on {at}? ## all_jobs
Sketch, for our budget alone, a complete replay of {run_id} in {owner}/{repo}, green jobs inclusive, without setting it in motion. ## all_jobs
Inclusive of the successful ones, which jobs would be triggered were run {run_id} of {owner}/{repo} restarted? Please don't trigger them. ## all_jobs
We pay per job, and {person} would like a forecast for replaying run {run_id} in {owner}/{repo} completely, so hold off with the real thing. ## all_jobs
Envisage a full repetition of run {run_id} at {owner}/{repo}, successful jobs as well, and recite what would be launched, no more than that. ## all_jobs
How extensive would a rerun of {run_id} in {at} become if no job were left out, even a green one? I merely want the plan. ## all_jobs
Draft the plan for a from-scratch repetition of run {run_id} on {owner}/{repo}, passed jobs being part of it; I'll pull the trigger myself. ## all_jobs
Without firing anything, anticipate which jobs a total restart of {run_id} in {owner}/{repo}, as opposed to a partial one, would bring about. ## all_jobs
A total restart, all jobs considered, is under debate for run {run_id} of {owner}/{repo}. Anticipate its extent, please, with everything staying idle. ## all_jobs
The green jobs too would count; on that premise, project what a repetition of run {run_id} at {owner}/{repo} sets going. Projection only. ## all_jobs
Rehearse on paper the wholesale rerun of {run_id} in {owner}/{repo}, which takes in each job irrespective of its result. ## all_jobs
Irrespective of earlier results, each job of run {run_id} on {at} would participate, so preview such a rerun for me without committing to it. ## all_jobs
In earnest this time, not as an exercise, breathe new life into run {run_id} of {owner}/{repo}. ## write
The dress rehearsal yesterday was convincing, therefore proceed to the genuine restart of run {run_id} in {owner}/{repo}. ## write
Genuinely relaunch {run_id} at {owner}/{repo}, seeing that the forecast has been checked and countersigned by {person}. ## write
You needn't simulate it any longer: revive the failed run {run_id} on {owner}/{repo} in reality. ## write
Consent has arrived from {person}, which means you may unleash run {run_id} in {at} once more. ## write
Forecasts we've had plenty of, so at long last get run {run_id} of {owner}/{repo} actually underway again. ## write
Make it happen rather than describe it: {run_id}, a run in {owner}/{repo}, deserves a second life. ## write
Being entitled to spend the minutes, I order a true rerun of {run_id} at {owner}/{repo} as opposed to a preview. ## write
Let the failed jobs of run {run_id} on {owner}/{repo} loose again, and treat my message as the required confirmation. ## write
My confirmation is herewith given: revive run {run_id} in {owner}/{repo}, whose jobs toppled when the power went. ## write
What would run isn't the question any more; please set run {run_id} of {at} going in actual fact. ## write
For real, please, and not as a what-if, should run {run_id} in {owner}/{repo} be put back on the rails. ## write
Wake run {run_id} at {owner}/{repo} from the dead, and really do it, as only its toppled jobs are needed and I've confirmed the cost. ## write
Ever since the outage ended, nothing speaks against a proper relaunch, meaning no dry one, of run {run_id} in {owner}/{repo}. ## write
Don't settle for the failures: in {owner}/{repo}, run {run_id} is to be relaunched with its full complement of jobs. ## write all_jobs
Restage the whole play for me, every act of it, that is, all jobs of run {run_id} in {at}, including the ones that got applause. ## write all_jobs
Would you be willing to have {owner}/{repo} go through all of the jobs in run {run_id} again, since their artifacts expired {n} days ago? ## write all_jobs
Both the jobs that failed and those that passed in run {run_id} used the leaked key, so fire off the lot again in {owner}/{repo}. ## write all_jobs
From lint to deploy, no exceptions, please set all jobs of run {run_id} in {owner}/{repo} going again. ## write all_jobs
With the caches wiped, a partial retry of run {run_id} in {at} is pointless, so unleash every single job anew. ## write all_jobs
A clean sweep, please: run {run_id} of {owner}/{repo} from the top, passed jobs not excepted. ## write all_jobs
Which jobs would be resurrected if someone were to retry run {run_id} in {owner}/{repo}? Only tell me; the resurrecting can wait.
Prod run {run_id} awake in {owner}/{repo}; it dozed off when the VPN tunnel dropped and nobody noticed. ## write
Now that {person} has topped up our cloud credits, I'd ask you to reactivate run {run_id} in {owner}/{repo}. ## write
The failed jobs from run {run_id} merit a fresh pair of legs in {owner}/{repo}, so enqueue them once more. ## write
Please engage the machinery again for run {run_id} of {at}, because the mutex that blocked it has been released. ## write
Undo the misfortune of run {run_id} in {owner}/{repo} by conducting its failed jobs a second time. ## write
Sometimes the Selenium grid swallows a session, and run {run_id} in {owner}/{repo} was served that way; spin it once more, please. ## write
Redeem run {run_id}, which took place in {at} amid a network partition, with another go at the jobs it lost. ## write
In {owner}/{repo}, rehabilitate run {run_id} through another attempt, as its conviction rested on a faulty thermometer. ## write
I'm requesting that run {run_id} of {owner}/{repo} be placed back on the conveyor, since the scanner jam has been cleared. ## write
Would it be feasible for you to launch run {run_id} of {owner}/{repo} afresh within the next {n} minutes? If so, do. ## write
Run {run_id} fell victim to a leap second, believe it or not. Let {at} have another shot at it, please. ## write
As the on-call engineer I instruct you to repeat run {run_id} in {owner}/{repo}, which a transient timeout tore apart. ## write
Press ahead with a further try of run {run_id} in {owner}/{repo}; the licence dongle has been found under a desk. ## write
Second helpings, please, of whatever went down in run {run_id} at {owner}/{repo}, because the kitchen printer was merely offline. ## write
I pulled the wrong lever and aborted run {run_id} in {at}. Make amends for me by starting it over. ## write
Fling run {run_id} back at the runners of {owner}/{repo}, whose kernel has been upgraded since it crashed there. ## write
Nudging alone won't do: the failed part of run {run_id} in {owner}/{repo} has to be properly executed again, so please arrange it. ## write
Rekindle the pipeline of {owner}/{repo}, by which I mean run {run_id}, extinguished last night by a certificate that nobody renewed. ## write
A rematch between run {run_id} and the test suite of {at} is overdue, seeing that the referee fell asleep. Start it, please. ## write
Be so bold as to trigger {owner}/{repo} run {run_id} another time, though it has disappointed us {n} times already. ## write
Given the green light from operations, I want workflow run {run_id} in {owner}/{repo} set off again right now. ## write
Sadly the spot instance for run {run_id} of {owner}/{repo} was reclaimed, so respawn that run on a regular one, please. ## write
Reopen the case of run {run_id} in {at}: its failed jobs are to be heard again by the runner, effective immediately. ## write
The translators of {owner}/{repo} can't continue until run {run_id}, which stumbled over a locked file, is revived, so please revive it. ## write
Get cracking with another round of run {run_id} in {owner}/{repo}, for the quota resets on the hour and that was {n} minutes ago. ## write
Please disregard the red mark from {day}; what counts is a renewed attempt at run {run_id} in {owner}/{repo}, which I'd like made now. ## write
Our beta testers await the installer that run {run_id} in {at} should have uploaded, so give the upload and its fellow casualties another whirl. ## write
Breathe new life into run {run_id} of {owner}/{repo}, because its sole sin was arriving during a backup. ## write
Could I persuade you to replay run {run_id} in {owner}/{repo}? The flaky snapshot comparison usually behaves on a second viewing. ## write
Though {x_run_id} looks similar, it's run {run_id} in {owner}/{repo} whose failed jobs I want restarted, and without delay. ## write
Set the wheels of run {run_id} turning again in {at}, since the sandbox account has been unfrozen by the bank. ## write
Hand run {run_id} from {owner}/{repo} back to CI for another bout; the punch that floored it came from a memory leak in the agent. ## write
Please commence a second try of run {run_id} in {owner}/{repo}, because {person} has meanwhile granted the bot write access. ## write
Should the runners of {at} be free, and they are, I'd like run {run_id} attempted again before the demo starts. ## write
Even the passing jobs of run {run_id} read the wrong config, so process every last job again in {owner}/{repo}, please. ## write all_jobs
I'm ordering the deluxe version: a rerun of run {run_id} in {owner}/{repo} that comprises all its jobs, victorious ones as well. ## write all_jobs
Reset and relaunch each of the jobs in run {run_id} of {at}, without regard to how they turned out. ## write all_jobs
Reanimate run {run_id} in {owner}/{repo}, whose heart stopped when the load balancer dropped its connection. ## write
Colleagues in Lisbon lost power for {n} minutes, which sank run {run_id}; refloat it by running it again in {owner}/{repo}, please. ## write
Submit run {run_id} of {owner}/{repo} anew, now that the throttle on our account has been lifted by the provider. ## write
I vote for a do-over of run {run_id} in {at}, and as my vote is the only one, please carry it out. ## write
The firmware download in run {run_id} was truncated. Do me the kindness of repeating that run for {owner}/{repo}. ## write
Restore order in {owner}/{repo} by sending the failed jobs of run {run_id} through CI again, as a cosmic ray seems to be responsible. ## write
A supervisor approved it in writing: run {run_id} in {at} may be re-initiated, so re-initiate it, please. ## write
Spur run {run_id} of {owner}/{repo} into action again after its unfortunate collision with a scheduled reboot. ## write
Since none of us changed anything and {x_run_id} was fine on the same commit, I propose you simply reload run {run_id} in {owner}/{repo}. ## write
Have the crew of runners tackle run {run_id} in {owner}/{repo} again; the blocked port has been opened by {person}. ## write
Please reattach run {run_id} to the queue of {at}, from which it was ejected by an over-eager concurrency rule. ## write
Weird as it sounds, the full moon test failed under a full moon. Try run {run_id} in {owner}/{repo} anew, please, it's waning. ## write
The stalled release train of {owner}/{repo} only departs once run {run_id} is green, so stoke its boiler for another journey. ## write
Ping-pong with the vendor is over and their sandbox works, so put run {run_id} in {owner}/{repo} back into play. ## write
Effective now, I'd like run {run_id} in {at} reprised, because its failure came from a misplaced comma in a secret I have corrected. ## write
Unfreeze run {run_id} in {owner}/{repo} by beginning another attempt, as the deadlock detector was crying wolf. ## write
Let bygones be bygones and allow run {run_id} of {owner}/{repo} to prove itself again; launch it. ## write
Whenever Maven Central sulks our builds perish, and run {run_id} in {owner}/{repo} was one of them. Raise it from the dead, please. ## write
I'd consider it a favour if run {run_id} in {at} got retested, because the phone that it tests on was simply out of battery. ## write
Give the order for run {run_id} in {owner}/{repo} to march again; the bridge it fell from, a tunnel to staging, has been rebuilt. ## write
One more roll of the dice for run {run_id} of {owner}/{repo}, please, seeing that its random seed was unlucky. ## write
With the freeze behind us, what failed in run {run_id} of {owner}/{repo} may be reissued to the runners. Please proceed. ## write
Shake run {run_id} in {at} by the shoulder and make it work again, for the queue that it slept in is empty. ## write
The bandwidth cap lapsed at midnight, hence nothing prevents run {run_id} in {owner}/{repo} from being fired again. Kindly fire it. ## write
You needn't rebuild what went fine in run {run_id} of {owner}/{repo}, but what failed should be given a second hearing forthwith. ## write
I trust you to get run {run_id}, the one in {owner}/{repo} that choked on a huge artifact, humming again. ## write
Switch run {run_id} of {at} on again, seeing that somebody tripped over the plug of the build server. ## write
Hit replay on run {run_id} in {owner}/{repo}; my hunch is that the ephemeral port clash won't recur. ## write
A nap has cured the overheated agent. Thus, in {owner}/{repo}, let run {run_id} resume its duties with another attempt at what failed. ## write
To unblock {x_pr}, whose review is long finished, the failed check has to go again: run {run_id} in {owner}/{repo}. Please make it so. ## write
Our sprint ends on {day}, which is why I'd like the stumble of run {run_id} in {at} ironed out by a repeat right away. ## write
Kindly dispatch run {run_id} in {owner}/{repo} once again, as {person} has reconnected the Windows runner. ## write
The backup generator kicked in too late for run {run_id}. Generously allot it a further attempt in {owner}/{repo}, beginning now. ## write
I'm the one who broke staging, and I'd like to atone by having run {run_id} in {owner}/{repo} rerun against the mended version. ## write
Every job, whatever its colour, has to be retaken in run {run_id} of {owner}/{repo}, because the clock of the runner was a year behind. ## write all_jobs
Start from a blank sheet with run {run_id} in {at}: all of its jobs, those that passed included, are to go again. ## write all_jobs
Let the whole orchestra of jobs in run {run_id} of {owner}/{repo} play again, and not just the violins that were off key. ## write all_jobs
As the auditors accept no patchwork, please carry out run {run_id} in {owner}/{repo} a second time with its passed and failed jobs. ## write all_jobs
Rerun without mercy: run {run_id} in {owner}/{repo}, each job in it, winners and losers alike. ## write all_jobs
Someone rotated the database password midway, so all jobs in run {run_id} of {at} are suspect and must be conducted afresh. Start, please. ## write all_jobs
Ignore the option that repeats failures only; what I want for run {run_id} in {owner}/{repo} is the option for all jobs, and now. ## write all_jobs
Considering that the passing jobs took stale inputs, invoke the total set of jobs in run {run_id} of {owner}/{repo} again. ## write all_jobs
We switched compilers an hour ago. Please put run {run_id} in {owner}/{repo} through the mill again in full, sparing no job. ## write all_jobs
Dispatch all the jobs from run {run_id} in {at} a second time, for the reports of the successful ones have been deleted by mistake. ## write all_jobs
Redo run {run_id} of {owner}/{repo} lock, stock and barrel, which is to say, all jobs and not solely the failed. ## write all_jobs
The concierge at our office reset the router, so run {run_id} in {owner}/{repo} can be given another spin. Please give it one. ## write
Reboot the failed half of run {run_id} in {owner}/{repo}, please, as its crash coincided with a firmware update on the switch. ## write
Hoist run {run_id} of {at} back onto the runners, for it had slipped off when their disks were being resized. ## write
My patch isn't guilty: the same tests failed on main. Reassess that by putting run {run_id} in {owner}/{repo} on again. ## write
Schedule nothing, just start run {run_id} in {owner}/{repo} again this instant, because customers are refreshing the download page. ## write
Now that Kubernetes has finished draining that node, I'd welcome run {run_id} of {owner}/{repo} being set running again by you. ## write
Offer run {run_id} in {at} a fair trial, unlike its first, during which the test database was being migrated. Begin at once. ## write
A glitch in the matrix build of {owner}/{repo} toppled run {run_id}; stand it up again, would you? ## write
Please push run {run_id} in {owner}/{repo} over the finishing line with one more attempt at the jobs that collapsed. ## write
Out of {n} shards just one went astray in run {run_id} of {owner}/{repo}, so let the stray be attempted anew. ## write
Because of the outage on {day}, we're owed a second try of run {run_id} in {at}, and I'd like to collect that debt now. ## write
Be a sport and rerun run {run_id} in {owner}/{repo}, as the screenshot service that it needs has woken up. ## write
The quarantine on our package mirror is over. Accordingly, let run {run_id} in {owner}/{repo} be tried anew, effective today. ## write
Reissue the marching orders to run {run_id} of {owner}/{repo}, in which a heartbeat went missing for {n} minutes. ## write
Plainly an infrastructure fault, says {person}, so would you kick run {run_id} in {at} into gear again? ## write
Pretty please, redo the failures from run {run_id} in {owner}/{repo}; my thesis defence is tomorrow and the plots come out of it. ## write
Rewarm run {run_id} in {owner}/{repo}, which went cold when the container registry began rejecting anonymous pulls that are allowed again. ## write
May I book a second performance of run {run_id} in {owner}/{repo}? The first was interrupted by a fire drill, so curtain up, please. ## write
I renewed the subscription whose lapse had doomed run {run_id}, so in {at} please have it executed another time. ## write
Turn back to run {run_id} in {owner}/{repo} and get its red jobs rolling, as their poison, a corrupt cache entry, has been removed. ## write
What I'd like you to do about run {run_id} in {owner}/{repo}, cancelled during a failover, is to start it again. ## write
Rebuild what broke in run {run_id} of {owner}/{repo}; since the merge is already approved, that's the last hurdle. ## write
Upon reflection I do want run {run_id} of {at} retried, contrary to what I told you this morning. Please act on it. ## write
Sending run {run_id} in {owner}/{repo} around the block again should settle whether the slowness is permanent, so off it goes, please. ## write
Wind up the clockwork of run {run_id} in {owner}/{repo} once again, because it stopped when the time server drifted. ## write
Another roll-out attempt is due for {owner}/{repo}: please fire run {run_id} again, which failed since the load test hogged all ports. ## write
The failed jobs of run {run_id} in {at} have done their penance, so reinstate them and let them run. ## write
Would you reinitialise run {run_id} of {owner}/{repo}, given that {person} reverted the firewall rule that had strangled it? ## write
It's a heisenbug: whoever looks doesn't see it. Repeat run {run_id} in {owner}/{repo}, please, and I'll be watching it closely. ## write
Once {person} restored the bucket, all obstacles for run {run_id} in {owner}/{repo} vanished; accordingly, get its second attempt under way. ## write
I took run {run_id} in {at} for a lost cause until the host reported a bad memory module. Let it have another life, please. ## write
Set run {run_id} of {owner}/{repo} in train anew, as we say over here, since the fault lay with our carrier. ## write
Please trigger a repetition of workflow run {run_id} in the repository {owner}/{repo}, which exceeded its time limit by {n} minutes. ## write
Quarterly figures depend on run {run_id} in {owner}/{repo}, and it tripped over an expired cookie that I have replaced. Please rerun it. ## write
Our volunteers are gathered, the tea is hot, and all we lack is a passing run {run_id} in {at}. Would you start it anew? ## write
Demand all jobs, take no excuses: run {run_id} in {owner}/{repo} has to go again with its passed ones too. ## write all_jobs
It's vital that in {owner}/{repo} the successful jobs of run {run_id} be repeated alongside the failed, so initiate them all. ## write all_jobs
Cycle through the entirety of run {run_id} in {at} again, every job in it, because the retention of build artifacts has lapsed. ## write all_jobs
We bumped Node on the runners, so what passed might fail and vice versa; retry run {run_id} of {owner}/{repo} with all jobs. ## write all_jobs
Relive run {run_id} in {owner}/{repo} from its first job to its last, regardless of results, as the recording for the demo was botched. ## write all_jobs
Apply yourself to run {run_id} of {owner}/{repo} and restart its jobs, all {n} of them, the passed ones being no exception. ## write all_jobs
Half measures got us nowhere, so in {at} please spin up the complete job list of run {run_id} again, green entries included. ## write all_jobs
Please reprocess run {run_id} in {owner}/{repo} from end to end with all jobs, because the licence header changed in each artifact. ## write all_jobs
By repeating all of run {run_id}, and I mean passed jobs as well, {owner}/{repo} would get consistent binaries, so please repeat it so. ## write all_jobs
Treat the passes in run {run_id} of {owner}/{repo} as if they had failed, i.e. start all jobs of it over. ## write all_jobs
An expired Apple certificate killed run {run_id} in {owner}/{repo}; its replacement is installed, so get that run on the road again. ## write
Pick run {run_id} up from the floor in {owner}/{repo}, dust it off and let it make another attempt. ## write
Because the flaw sat in the test harness and has been patched upstream, a restart of run {run_id} in {at} is in order; do it. ## write
Regenerate the missing results by repeating what failed within run {run_id} of {owner}/{repo}, would you? ## write
The hiccup has passed and so should run {run_id} in {owner}/{repo}, if you'd only let it loose again. ## write
Would you undertake, on behalf of the docs team, another launch of run {run_id} in {owner}/{repo}, which lost its token halfway? ## write
Nothing's wrong with {at} except that run {run_id} was starved of memory, so serve it a second portion of runtime. ## write
Our policy permits one retry per failure, and for run {run_id} in {owner}/{repo} I'd like to use it up at this point. ## write
Since {person} insists that timing was the culprit, have run {run_id} of {owner}/{repo} repeated at this quieter hour. ## write
I withdraw my objection to a retry of run {run_id} in {at}, so you may set it going at last. ## write
Re-attempting run {run_id} in {owner}/{repo} costs us {n} minutes of machine time, which I gladly donate, so start. ## write
Be an angel and relight run {run_id} in {owner}/{repo}, extinguished by a garbage collector with a grudge. ## write
Workflow run {run_id}, the casualty of a slow mirror, must be back in motion before {owner}/{repo} can publish {ref}; set it in motion, please. ## write
Boot up run {run_id} of {at} once more, as we've persuaded the licence server to recognise us. ## write
The watchdog bit run {run_id} in {owner}/{repo} by mistake. Its leash has been shortened, so send the run out again. ## write
Roll run {run_id} of {owner}/{repo} again, please, because a merge conflict wasn't the matter, merely a moody emulator. ## write
Should a red run bother nobody else, it bothers me: redo run {run_id} in {at}, whose failure was an accident. ## write
Thanks to a spare part from {person}, the build rack hums again, so feed it run {run_id} of {owner}/{repo} once more. ## write
Another crack at run {run_id} in {owner}/{repo} is all that I'm asking for; the webhook secret is right this time. ## write
Put the ball back in the court of CI: run {run_id}, {owner}/{repo}, failed jobs, from now on. ## write
Would it kill anyone to requeue run {run_id} in {at}? I doubt it, so please go ahead and requeue it. ## write
You'll find run {run_id} in {owner}/{repo} among the dead. Call it back to life, since the plague, a bad DNS entry, is over. ## write
The interns pushed {n} branches at once and the runners choked. With calm restored, please relaunch run {run_id} in {owner}/{repo}. ## write
I'd like to exercise my right to retry run {run_id} of {owner}/{repo}, which expires tonight, so exercise it for me. ## write
Hurry run {run_id} in {at} back to work, as the stores close submissions on {day} and the package isn't built. ## write
Recover the failed jobs of run {run_id} in {owner}/{repo} by executing them afresh; storage has space again. ## write
Make another run of it, that is, of run {run_id} in {owner}/{repo}, whose browser crashed before the first click. ## write
Repeat after me: flaky tests happen. Then repeat run {run_id} of {owner}/{repo}, please, for it's a prime example. ## write
As soon as you read this, resubmit run {run_id} in {at}, for the mail gateway which had refused it is accepting again. ## write
Even {person}, who detests blind retries, agrees that run {run_id} in {owner}/{repo} merits one, so give it one. ## write
The tunnel collapsed under run {run_id}. Dig it a new one, figuratively, by trying it again in {owner}/{repo}. ## write
Green ticks are what investors look at, and {owner}/{repo} lacks one owing to run {run_id}, a random timeout; retry it now, please. ## write
If {person} hasn't restarted run {run_id} in {at}, and I'm told that's the case, then would you kindly do so? ## write
I urge you to run the failed jobs of {run_id} in {owner}/{repo} another time, as the vaccination portal can't be updated otherwise. ## write
Reproducibility demands that run {run_id} of {owner}/{repo} be repeated with its full set of jobs, passing ones also, so go ahead. ## write all_jobs
The entire job graph of run {run_id} in {at}, inclusive of green nodes, needs to be traversed again; kindly start at the root. ## write all_jobs
Commence all jobs of run {run_id} in {owner}/{repo} anew, for the successes were measured on the wrong hardware. ## write all_jobs
Bake the whole cake again, please: every job in run {run_id} of {owner}/{repo}, because the flour, our base image, was rotten. ## write all_jobs
Not a single job of run {run_id} may be carried over in {owner}/{repo}. Start all of them a second time, passes and failures. ## write all_jobs
Would you renew run {run_id} in {at} root and branch, with jobs that passed repeated just like jobs that failed? ## write all_jobs
To populate the empty cache, let all of the jobs in run {run_id} of {owner}/{repo} go another round, the successful included. ## write all_jobs
Because {person} mislabelled the build numbers, the jobs of run {run_id} in {owner}/{repo} must all be redone, pass or fail; launch them. ## write all_jobs
For run {run_id} in {at} I choose the thorough variety of a rerun, the sort in which passed jobs are started again as well. Proceed. ## write all_jobs
Reboard run {run_id} onto the runners of {owner}/{repo}, please, since the gate that rejected it was closed by mistake. ## write
If it isn't too late, get run {run_id} in {owner}/{repo} under steam again; the fuel, meaning our API quota, was replenished. ## write
Vendor support confirms an incident between noon and one, within which run {run_id} of {at} failed. Have it go again, please. ## write
Let run {run_id} in {owner}/{repo} be taken up once more by CI, because the antivirus which had quarantined its compiler was tamed. ## write
Your next task is to restart run {run_id}, repository {owner}/{repo}, whose tests timed out on an overloaded host. ## write
I'm confident that run {run_id} in {owner}/{repo} will succeed if it's retried on a weekday, and today is one, so retry it. ## write
Retrying is cheap and debugging is dear. So much for philosophy; now re-execute run {run_id} of {at}, please. ## write
Launch attempt number two of run {run_id} in {owner}/{repo}, as the first was marred by a missing font. ## write
The crane's out of the way and the antenna works, hence run {run_id} in {owner}/{repo} should be got going again by you. ## write
Reconsider run {run_id} in {at}: its failed jobs ought to be run anew, because a sibling run had stolen their port. ## write
Help me reach the deadline on {day} by relaunching run {run_id} in {owner}/{repo}, felled by a rate limiter. ## write
It pains me to ask a third time, but run {run_id} in {owner}/{repo} failed anew through a hardware fault, so restart it, please. ## write
Coax run {run_id} in {at} into another try. It tends to cooperate once the nightly load has subsided. ## write
Unpause the story of run {run_id} in {owner}/{repo} with a fresh attempt, as the missing dependency was republished by its author. ## write
Could the failed section of run {run_id} of {owner}/{repo} be rerun straight away, seeing that {person} fixed the flaky switch? ## write
Regarding run {run_id} in {owner}/{repo}, permission to retry is granted, and I'd be glad if you made use of it at once. ## write
An earthquake, a small one, unplugged the lab. Everything is plugged in again, so run {run_id} in {at} may be repeated; go ahead. ## write
Bring about a second execution of run {run_id} in {owner}/{repo}, since the emulator image had been corrupted in transit. ## write
Send the failed jobs of run {run_id} in {owner}/{repo} back to school for another exam, starting this minute. ## write
We're not superstitious, but run {run_id} failed on the thirteenth. Have {owner}/{repo} try it again on a better day, namely today. ## write
Whatever killed run {run_id} in {at} isn't in our code, so I'd simply have it reborn. Would you do the honours? ## write
Deploy previews for {owner}/{repo} are stuck since run {run_id} broke on a dropped packet, so please start that again. ## write
Revert nothing, blame nobody, just repeat run {run_id} of {owner}/{repo}, for the sandbox reset itself in the middle. ## write
Get {owner}/{repo} out of the red by having run {run_id} go for another lap around the runners. ## write
I misconfigured the secret, {person} corrected it, and you, if you please, retry run {run_id} in {at}. ## write
Recast run {run_id} in {owner}/{repo} as a success by trying its failed jobs anew with the lights on. ## write
Put in motion another instance of run {run_id} for {owner}/{repo}, cancelled automatically after {n} minutes of waiting for a runner. ## write
Reapply yourselves, dear runners, to run {run_id} in {owner}/{repo}; and you, dear assistant, kindly get them started. ## write
The choir's scores come from {at}, and run {run_id} choked on an unreachable font host that's reachable again. Encourage it to sing again, please. ## write
Just as a light bulb may need a twist, run {run_id} in {owner}/{repo} needs a restart, so give it that twist. ## write
Enable {person} to ship by executing run {run_id} in {owner}/{repo} anew, now that the signing service has recovered. ## write
Force another attempt at run {run_id} in {at}, whose failure, a lock held by a zombie process, has been dealt with. ## write
Kindly arrange for run {run_id}, {owner}/{repo}, to be redone tonight, in fact this very minute, because the freight data arrived late. ## write
In hindsight I was hasty in cancelling run {run_id} of {owner}/{repo}, so please set it running again. ## write
We ran short of licences, not of patience; hence boot run {run_id} in {owner}/{repo} into the queue again. ## write
Extend the rerun of run {run_id} in {owner}/{repo} to all jobs, also those that passed, and get it started. ## write all_jobs
As the green jobs had been skipping their assertions, I'd have run {run_id} in {at} relaunched with each and every job. ## write all_jobs
Total restart, please, for run {run_id} of {owner}/{repo}, sparing none of the jobs, because our cache key was wrong throughout. ## write all_jobs
Raise the whole fleet: all jobs of run {run_id} in {owner}/{repo}, afloat or sunk, are to set sail again. ## write all_jobs
Don't leave any passed job out when you kick run {run_id} in {owner}/{repo} off again, which I'd like you to do now. ## write all_jobs
Every job in run {run_id} of {at} was fed last year's tax tables. Feed them all again by starting each anew, even the passed. ## write all_jobs
I need fresh logs from all jobs, and therefore ask you to start all jobs of run {run_id} in {owner}/{repo} again, passed ones included. ## write all_jobs
Two platforms passed and one failed; nevertheless, in {owner}/{repo}, trigger the three of them anew, i.e. all jobs of run {run_id}. ## write all_jobs
Reschedule run {run_id} in {owner}/{repo} for right now, which is to say, start its failed jobs again without further waiting. ## write
Bad cable, good code: please carry run {run_id} of {owner}/{repo} through CI a second time. ## write
We replaced the SSD, therefore run {run_id} in {at} can be exercised again by you. ## write
A reattempt of run {run_id} in {owner}/{repo} would be splendid, as its quota error is history. ## write
Kick-start run {run_id} in {owner}/{repo}, would you, since the message broker is up after {n} failed boots. ## write
Fix the red cross on {owner}/{repo} by rerunning run {run_id}; the root cause, an IPv6 hiccup, lies with our carrier. ## write
Could you see to the restart of run {run_id} in {at}, given that I'm boarding a plane? ## write
Repair crews left, lights are on, and run {run_id} in {owner}/{repo} still shows failure, so have it begun again. ## write
Resurrection is what I ask for run {run_id} in {owner}/{repo}, an innocent victim of garbage collection. ## write
After consulting {person} I want workflow run {run_id} of {at} repeated, for both of us consider the crash a fluke. ## write
A flake if ever there was one: run {run_id} in {owner}/{repo}. Reroll it, please. ## write
Re-enter run {run_id} in the race at {owner}/{repo}, from which it was disqualified through a clerical error in the YAML secret. ## write
Stir run {run_id} of {owner}/{repo} into motion again, because our licence count went up from {n} to plenty. ## write
I cancelled it, I regret it, I'd like it back: run {run_id} in {at}, restarted as soon as you can. ## write
For lack of a restart, run {run_id} blocks the merge queue of {owner}/{repo}. Supply the restart, please. ## write
Give {owner}/{repo} its nightly build after all by trying run {run_id} anew; the night was stormy and the modem drowned. ## write
Set up a rematch for the jobs that lost in run {run_id} of {at}, and blow the whistle right away. ## write
The staging cluster was asleep to save money when run {run_id} in {owner}/{repo} called on it. It's awake, so call again by restarting the run. ## write
Please activate run {run_id} in {owner}/{repo} again, it having been deactivated by a cleanup script that went too far. ## write
Do you have the power to relaunch run {run_id} of {owner}/{repo}? Then use it, since mine was revoked by accident. ## write
Let's retry run {run_id} in {at} while the going is good, i.e. while nobody else occupies the GPU. Start, please. ## write
Iterate once more on run {run_id} in {owner}/{repo}, whose failure was traced to a duplicated hostname that no longer exists. ## write
You can bring the smile back to {person} with another attempt at run {run_id} in {owner}/{repo}, so please make that attempt. ## write
Run {run_id} got a raw deal in {owner}/{repo}, where the scheduler evicted it twice. Deal it a new hand, please, and restart it. ## write
The rollback was harmless, but it interrupted run {run_id} in {at}, which I'd therefore like recommenced. ## write
Renew your efforts with run {run_id} of {owner}/{repo}, please: the failed jobs shall be attempted again under the fixed proxy. ## write
In the name of the release team I request that run {run_id} in {owner}/{repo} be started over without delay. ## write
Restarting is all that run {run_id} in {owner}/{repo} requires, so says the runbook, and I ask you to follow the runbook. ## write
Turn the key again on run {run_id} in {at}; the starter motor, our Redis, has been replaced. ## write
Once bitten, not shy: have run {run_id} in {owner}/{repo} go again, although its last outing ended in a kernel panic. ## write
Flaws in our Wi-Fi shouldn't hold {ref} back, so let {owner}/{repo} attempt run {run_id} a second time, beginning at once. ## write
Our museum opens at ten and the labels are printed by run {run_id} in {at}, which jammed. Unjam it with a rerun, please. ## write
Owing to a typo in a firewall rule, run {run_id} of {owner}/{repo} was doomed; with the typo corrected, do launch it again. ## write
I've read the log, I've sighed, I've fixed the VM. Now retrigger run {run_id} in {owner}/{repo}, if you please. ## write
Draft a fresh attempt for run {run_id} in {owner}/{repo} with all its jobs, passed and failed, and actually set it going. ## write all_jobs
Scrap every result of run {run_id} in {at} and begin all its jobs again, because the tests had run against production. ## write all_jobs
Reboot the complete batch of jobs under run {run_id} of {owner}/{repo}, successes not exempt. ## write all_jobs
Everything in run {run_id} of {owner}/{repo}, whether it worked or didn't, should be fired up anew, and I mean every job. ## write all_jobs
Give all jobs in run {run_id} a rerun in {owner}/{repo}, please, since even the green ones ignored the new linter rules. ## write all_jobs
We moved {owner}/{repo} to faster runners, so I'd like run {run_id} repeated there with all jobs, for the sake of comparison. ## write all_jobs
The coverage merge needs the data of all jobs at once, so in {at} restart run {run_id} with its passed jobs too. ## write all_jobs
Please reissue the full programme of run {run_id} in {owner}/{repo}; skipping the jobs that were successful would defeat the purpose. ## write all_jobs
Payroll can't close the month until run {run_id} in {owner}/{repo}, stopped by a sluggish SFTP server, has been restarted, so restart it, please. ## write
The census data of {owner}/{repo} are compiled in run {run_id}, which an idle timeout cut short. Would you repeat it at once? ## write
Solar panels feed our build shed, and clouds were to blame for run {run_id} in {at}. The sun's out, so relaunch it. ## write
At the dairy we say don't cry over spilt milk: have run {run_id} of {owner}/{repo} milked again, meaning restarted, please. ## write
A drone crashed into our antenna, of all things, and took run {run_id} in {owner}/{repo} with it. Send the run up again. ## write
The river gauge reported nonsense for {n} minutes, so run {run_id} in {owner}/{repo} gave up; another try is welcome now. ## write
Our clinic's appointment pages come from {at}. Please don't let them stay broken and rerun {run_id}, a build killed by a full inode table. ## write
Since the embassy's firewall lets us through again, I should be glad to have run {run_id} in {owner}/{repo} initiated afresh. ## write
The thermostat in the rack was set to sauna, whereupon run {run_id} melted. It's cool again, so requeue it for {owner}/{repo}, please. ## write
Tonight's concert programme still isn't printed, since run {run_id} of {owner}/{repo} broke down in the PDF step; let it have another go. ## write
A television crew is coming to film our green dashboard. Hence I'd like run {run_id} in {at} repeated, which failed by sheer bad luck. ## write
My church's bell schedule is generated in {owner}/{repo}; ring in a second attempt of run {run_id}, which tripped over daylight saving. ## write
Invoices go out through {owner}/{repo}, and run {run_id} was interrupted at number {n}. The mail relay is healthy again, so have the run retried. ## write
For the navy, punctuality is everything: please get run {run_id} in {at} going again, sunk by a stale lock file. ## write
Could run {run_id} of {owner}/{repo} be tried another time? The turbine simulator it talks to was on its lunch break. ## write
Like a barber with an unfinished cut, I'd like to continue: please reattempt the failed jobs of run {run_id} in {owner}/{repo}. ## write
The police lifted the cordon around our data centre, and run {run_id} in {owner}/{repo} can be set going again, so set it going. ## write
Forest fire maps are waiting on run {run_id} in {at}, which lost a satellite link. Restart it immediately, lives depend on it. ## write
Because of a survey deadline on {day}, I'm requesting one more execution of run {run_id} in {owner}/{repo}, which a cookie banner had blocked. ## write
The dam's sensors are being tested in {owner}/{repo}; run {run_id} failed as one of them was wet, and it's dry now, so please start the run again. ## write
If memory serves, and on the build host it didn't, run {run_id} in {at} needs restarting. Please restart it with the extra RAM in place. ## write
Compliance lets us retry without a form today, therefore please retry run {run_id} in {owner}/{repo} while that lasts. ## write
I've warmed up the cache for run {run_id} in {owner}/{repo}, so whip its failed jobs back into motion. ## write
A junior revoked the deploy key, a senior restored it, and you may now repeat run {run_id} of {owner}/{repo}. Please do. ## write
Under the old runner group run {run_id} in {at} never stood a chance. Under the new one it does, so begin it anew. ## write
Hand out a second ticket to run {run_id} in {owner}/{repo}, whose first was eaten by the job dispatcher. ## write
Because {x_limit} other builds are green and run {run_id} alone isn't, I'd like this one repeated in {owner}/{repo}, please. ## write
The red one on my list is run {run_id} of {owner}/{repo}; make it try again, since the cause, a wrong time zone, is gone. ## write
If you retried {x_run_id} earlier, well done; the next in line is run {run_id} in {at}, so retry that too. ## write
Unlock run {run_id} in {owner}/{repo} from its failed state by giving it one more attempt, effective this minute. ## write
The florist's web shop must be online by Mother's Day. All jobs of run {run_id} in {owner}/{repo} need repeating, passed ones too, so repeat them. ## write all_jobs
Prices changed between the two halves, so please restart run {run_id} of {owner}/{repo} with the jobs that passed as well as those that failed. ## write all_jobs
Our butcher's scales were calibrated wrongly throughout run {run_id} in {at}, hence every job, even the green, is to be executed again. Start. ## write all_jobs
I'd have all jobs of run {run_id} in {owner}/{repo} take the exam again, because the passing ones had been given the answers. ## write all_jobs
Do the whole of run {run_id} in {owner}/{repo} again, each job from the first to the last, since the dataset has been republished. ## write all_jobs
The operating system was upgraded beneath us. Launch all jobs in run {run_id} of {at} anew, not leaving out the successes. ## write all_jobs
Passed jobs count as well: they, and the failed ones, in run {run_id} of {owner}/{repo} are to be started again at your earliest convenience. ## write all_jobs
May the entire set of jobs in run {run_id} go again? {person}, who owns the budget of {owner}/{repo}, says it may, so launch it. ## write all_jobs
Ahead of the kindergarten's open day, which jobs would we burden the runners of {owner}/{repo} with by retrying run {run_id}? Don't burden them yet.
Let me see the plan for retrying run {run_id} in {at}; as for putting it into effect, {person} will decide on {day}.
Is a retry of run {run_id} in {owner}/{repo} a matter of one job or of {n}? A preview would tell, and a preview is all I want.
I'd be uneasy retrying run {run_id} in {owner}/{repo} unseen. Show what would start, leave the starting to me.
Every job of run {run_id} in {at} again, passes included: how would that look? Answer with a dry run, as the real one isn't approved. ## all_jobs
Since {person} demands untainted results, have each job of run {run_id} in {at} go again, including any that passed. ## write all_jobs
Nothing short of all jobs will do when you rerun {run_id} in {owner}/{repo}, because the signing certificate changed for every one. ## write all_jobs
Peer into the future of run {run_id} in {owner}/{repo}: which jobs come next if it's retried? Peering is free, retrying isn't.
Give {person} a heads-up about which jobs in {at} would be requeued by retrying run {run_id}. No retrying before a decision, please.
Without executing it, evaluate a retry of run {run_id} in {owner}/{repo}: how many jobs would it put on our runners?
We could restart run {run_id} in {owner}/{repo}, or we could let it be. Help us choose by listing the jobs a restart would start.
Theory first: in {at}, what would retrying run {run_id} set off? Practice follows on {day}, by my own hand.
Gauge how big a rerun of all jobs, the passed ones as well, would be for run {run_id} in {owner}/{repo}, without launching it. ## all_jobs
Which jobs make up a total rerun of {run_id} in {owner}/{repo}, green ones included? I'm collecting facts, not starting builds. ## all_jobs
Make run {run_id} in {owner}/{repo} start from zero with all its jobs, since {person} swapped the toolchain underneath. ## write all_jobs
Clearing only the failures isn't an option for {at}: please reprise run {run_id} there with successful jobs as well. ## write all_jobs
Would a retry of run {run_id} in {owner}/{repo} be confined to the tests? List what it'd start; a list, not a launch.
Ahead of Monday's retry, which jobs belong to it in run {run_id} of {owner}/{repo}? Keep this to a preview.
Describe the consequences of retrying run {run_id} in {at}, that is, the jobs that would start, with no consequences following from your description.
No authority to restart anything has reached me so far. What would restarting run {run_id} in {owner}/{repo} start, though? Only show it.
For the manual I need a sample preview of a retry, so preview that of run {run_id} in {owner}/{repo} and retry nothing.
Assume run {run_id} of {owner}/{repo} went again with all jobs, successes included: list those jobs and leave the assumption an assumption. ## all_jobs
Cost control wants a dry run of repeating all jobs, green ones too, in run {run_id} of {at}. Spend no minute on it. ## all_jobs
Replay the full match, not the lost sets: all jobs of run {run_id} in {owner}/{repo}, and begin immediately. ## write all_jobs
Anticipate for me what a retry of run {run_id} in {owner}/{repo} would involve, while leaving the runners in peace.
If I ever pressed retry on run {run_id} in {at}, which jobs would wake up? It's a what-if, so press nothing.
I have to justify a retry of run {run_id} in {owner}/{repo} to management. Supply the jobs it'd start, not the start itself.
Dry-run a repetition of run {run_id} in {owner}/{repo}, since {person} fears that the migration job is among those affected.
Check on paper whether a retry of run {run_id} of {at} would include the upload job. I don't want it uploaded yet.
Would a retry of everything in run {run_id} of {owner}/{repo}, all jobs with no exception, exceed {n} jobs? Preview it and stop there. ## all_jobs
Map out a complete rerun, passed jobs too, of run {run_id} in {at}; the map is the deliverable and the journey comes later. ## all_jobs
Both versions of libc were loaded in run {run_id}, hence no job's result is valid; have {at} execute every one of them again. ## write all_jobs
Preview is the word: what does a retry of run {run_id} in {owner}/{repo} bring to the runners? Nothing is to be queued.
In the hypothetical event of a rerun, which parts of run {run_id} in {owner}/{repo} would awake? Our night watch would like to know, nothing more.
How many runners should {person} reserve for a retry of run {run_id} in {at}? Do a dry run so we can count the jobs.
Show your cards before playing them: which jobs will a relaunch of run {run_id} in {owner}/{repo} bring out? Hold off on playing.
What a retry of run {run_id} in {owner}/{repo} would unleash interests me from a purely academic point of view, so don't unleash it.
Tell the committee what would be redone in run {run_id} of {at} by an ordinary retry. They decide on {day}, hence don't redo it yet.
List, without a finger on the trigger, all jobs, passed ones too, that a full-blown rerun of run {run_id} in {owner}/{repo} would begin. ## all_jobs
Our energy officer requires a plan for redoing every job of run {run_id} in {owner}/{repo}, so lay it out and leave it unexecuted. ## all_jobs
Trigger the lot in run {run_id} of {owner}/{repo}, green jobs too, so that the timing charts show a consistent picture. ## write all_jobs
What's the blast radius of retrying run {run_id} in {owner}/{repo}? Name the jobs affected, with the trigger left untouched.
Walk me through what would be revived by a retry of run {run_id} in {at}; the actual retry isn't on today's agenda.
An approximate idea of what a repeat of run {run_id} in {owner}/{repo} would launch is enough for the ticket. Refrain from launching it.
I'm weighing a retry of run {run_id} in {owner}/{repo} against the electricity bill, so disclose which jobs it'd start, sans starting them.
As a trial without consequences, restart run {run_id} in {at} on paper only, and report which jobs would be up.
Can run {run_id} of {owner}/{repo} still be retried at its age, and with what jobs? Just inspect that and let it lie.
Estimate, please, what an unabridged rerun of run {run_id} in {owner}/{repo} would start, every job counted. I haven't permission to begin it. ## all_jobs
Were {person} to order all jobs of run {run_id} in {at} again, the green included, which would we see? I'd like it foretold, not performed. ## all_jobs
For the benchmark to be fair, all jobs of run {run_id} must share one machine, so repeat them all in {owner}/{repo}. ## write all_jobs
Since the green jobs in run {run_id} had produced empty artifacts, we insist on an exhaustive restart in {owner}/{repo}, covering every job. ## write all_jobs
No cherry-picking of failures this time; the whole caravan of jobs in run {run_id} of {owner}/{repo} shall move again. ## write all_jobs
Rerunning merely the failures corrupted our coverage report. Hence, in {at}, please trigger all the jobs in run {run_id}, succeeded or failed. ## write all_jobs
Would you do over run {run_id} in {owner}/{repo} in its totality, so that passed jobs get the new toolchain as well? ## write all_jobs
Bring the entire cast of run {run_id} back on stage in {owner}/{repo}, meaning that every job, even the flawless ones, performs again. ## write all_jobs
The matrix in run {run_id} of {at} mixes two SDKs, so please have all of its jobs, passes included, rebuilt under one. ## write all_jobs
From all jobs of run {run_id} in {owner}/{repo} we need new checksums, thus start them all over, the healthy ones too. ## write all_jobs
I'd rather wait {n} hours than trust half a build, so let run {run_id} in {owner}/{repo} repeat all of its jobs. ## write all_jobs
Picture run {run_id} of {owner}/{repo} being kicked off again: which jobs do you see moving? Describe the picture, don't make it real.
With run {run_id} in {at} I'd like a dress rehearsal for a retry, where you name the jobs but keep them backstage.
Until {person} signs the purchase order nothing may be spun up, but tell me what a rerun of run {run_id} in {owner}/{repo} would cover.
Would retrying run {run_id} in {owner}/{repo} touch the deploy job? Look it up by way of a dry run.
Give an itemised quotation for repeating run {run_id} in {owner}/{repo}; I'll place the order myself if it seems reasonable.
My finger hovers above the retry button of run {run_id} in {at}, so warn me which jobs it would awaken, without pressing it.
Preview, for the change board, an all-jobs relaunch of run {run_id} in {owner}/{repo}, and see to it that it stays a preview. ## all_jobs
If the complete set of jobs in run {run_id} of {at}, including passes, were to be cranked up again, what would that be? Merely simulate. ## all_jobs
Sketch out for me what a relaunch of run {run_id} in {owner}/{repo} would set in motion, but keep everything switched off.
I need a forecast, not a deed: what gets requeued in {at} once run {run_id} is retried?
Before I bother {person} for approval, enumerate the jobs that a second attempt at run {run_id} in {owner}/{repo} would entail, launching none.
How heavy would a repeat of run {run_id} in {owner}/{repo} be? Simulate it for our budget, and let the machines sleep.
Hypothetically speaking, if run {run_id} in {at} were to be reissued tonight, what would spring to life? Nothing should, for the time being.
Rehearse the restart of run {run_id} in {owner}/{repo} with all jobs counted, passed ones too, and show the outcome without performing it. ## all_jobs
Our accountant dreads a total rerun, all jobs of run {run_id} in {owner}/{repo}, so list what it would consume and touch nothing. ## all_jobs
What would be put in the queue if every job in run {run_id} of {at}, not merely the failed, were resubmitted? A dry answer suffices. ## all_jobs
The whole team trusts the change itself. It's just that {run} fetched a corrupted archive, which has been purged from the cache, so please reattempt what failed there. ## write
I'm writing on behalf of {person}, who has no computer at hand and wants {run} to be kicked off anew as soon as possible, because a customer is waiting for the result. ## write
Kindly see to it that {run} is set going again today; it was interrupted by our maintenance window, for which I apologise to everybody who got the e-mail. ## write
Our status board has shown {run} in red since {day}, which worries the visitors, although it failed only because of a slow disk. A second attempt would settle it, so please make one. ## write
Issue {x_number} describes why this test sometimes fails, and until someone fixes that we help ourselves by trying again. So please do so for run {run_id} in {at}. ## write
The coverage service was unreachable at the very end of {run}, so that job was counted as failed. It's reachable again, please let the job have its second chance. ## write
For some reason the button is greyed out in my browser, but you might be luckier: {run} ought to be executed again, now that the wrong password has been corrected. ## write
Because the artifacts that {run} produced have expired, it makes no sense to repeat only the part that failed, so please launch it again with every job it has. ## write all_jobs
Please send {run} through once more from its first job to its last, including those that went well, as the base image has been replaced underneath all of them. ## write all_jobs
The signing key was changed yesterday. As this affects what the successful jobs of {run} have produced too, I'd like all of its jobs to be done again, not merely the red ones. ## write all_jobs
When you give {run} another go, don't limit yourself to what broke, since the green jobs were built with the old compiler and have to be repeated just the same. ## write all_jobs
We need consistent timings for the report, which we won't get if half of the jobs are from {day}, so kick off all the jobs in {run} anew, the passed ones too. ## write all_jobs
I'd like a complete second pass of {run} in which nothing is carried over from the first one, so every job, whatever colour it had, should be executed again. Please go ahead. ## write all_jobs
The test data was faulty from the start, so even the jobs with a green tick in {run} prove nothing. Would you set all of them off again, please? ## write all_jobs
Only one job out of {n} failed in {run}, but they share a database that has been reset, which is why the lot has to go again, and not that one alone. Please start them. ## write all_jobs
Last time just the broken job of {run} was tried again, and it complained about the leftovers of the others. This time let every one of its jobs begin from scratch, please. ## write all_jobs
{person} insists that run {run_id} in {at} be repeated in full, meaning all jobs regardless of their result, because the auditors don't accept patchwork. Please get it going. ## write all_jobs
Before anybody sets {run} off again I'd like to know which jobs that would put to work, so please give me the list and leave everything as it is for now.
Runner minutes have become scarce this month. Could you tell me what another attempt at {run} would launch, without launching any of it?
I'm still undecided whether {run} should get a second try, because I don't know how much it would set in motion. Please find that out for me, but don't set anything in motion.
My manager will only agree to another go at {run} after seeing which jobs are involved, so I need a rehearsal of it, and nothing must really be kicked off.
Suppose we tried {run} again on {day}, when the freeze is over: which jobs would be launched then? This is purely for planning, so please keep your hands off it today.
If {run} were to be triggered again, would the job that mails our customers be among those that start? Just look it up for me; actually doing it would be a disaster.
What I'd like to see for {run} is a simulation of a second attempt, since {person} suspects that it would deploy to production, which nobody wants to find out the hard way.
We're in the middle of a demonstration, so no build may begin at the moment, but I'd love to hear which jobs of {run} would be repeated if I asked for it later.
Please work out which jobs would be launched if {run} went again from the very beginning, with the green ones included, and show me that as a preview without doing it. ## all_jobs
For our budget I have to estimate a full repetition of {run}, all jobs and not merely the failed ones. Tell me what it would start, but let it rest for now. ## all_jobs
It's tempting to have every job of {run} done over, even those that succeeded, but that could be expensive, so I only want a dry run of it first. ## all_jobs
Please let {run} have one more spin, because its failure was caused by our own firewall. ## write
Since the proxy behaves again, I'd like to have {run} relaunched as soon as you can. ## write
I'm fairly confident that {run} will turn green on a further try, so please begin one. ## write
Could the failed jobs of {run} be woken up once more, now that the storage has been extended? ## write
The time limit in {run} was too tight and has been relaxed, so have it do its work anew. ## write
My colleagues asked me to get {run} repeated before the demo, and I'm asking you to do it. ## write
Unless you object, please re-trigger {run}, which broke because of a typo in a secret that I've corrected. ## write
Run {run_id} in {at} couldn't reach the mail server, which {person} has repaired, so try that run afresh. ## write
Kick the red part of {run} again, please, as it was only the unstable audio test that gave up. ## write
It seems that {run} was hit by the same disturbance as everyone else, so give it a new chance now. ## write
We owe {person} a working installer by {day}, and for that {run} has to make another attempt, which I'd ask you to start. ## write
After a long search we found a broken network card in the machine that executed {run}. The card has been exchanged, the machine has passed its own checks, and all that's missing is that you put the run to work again. ## write
While {person} is looking for somebody to review PR {x_number}, and while the label discussion goes on, please take care of the simplest part, which is to give run {run_id} of {at} another try after that silly timeout. ## write
I had hoped to write the notes for {ref} this afternoon, but I refuse to do so as long as {run} is red for a reason that isn't ours, so have it executed a second time first, please. ## write
Our students submit their exercises by pushing to {at}, and on {day} the platform was so overloaded that run {run_id} was thrown out after {n} minutes. The exercise deserves a fair evaluation, so please launch the run once more. ## write
The documentation for {ref} isn't online since the publishing job in {run} was refused by a server that happened to be full. There's plenty of room on it now, so the job should be undertaken again, please. ## write
Normally I'd wait for the nightly to repair itself, but {run} holds up {n} people who want to go home, and its failure had to do with nothing but a lost heartbeat, so please get it going again at once. ## write
Somebody at the data centre moved our rack to another room without a word of warning, which is how {run} lost its connection in the middle of a download. It's wired again, so the run may have its encore. Please begin. ## write
You'll find a lot of speculation in issue {x_number} about what happened to run {run_id} in {at}, most of it wrong. The mirror was simply down, it's up at present, so please have the run go over its failed jobs anew. ## write
I've been told off for asking {person} to press that button for me every single week, so from now on I'll ask you: please make {run} go once more, as it tripped over the usual port conflict. ## write
If a job can't download its tools, it fails, and that's the entire story of {run}. Because the address has been corrected on the server, not in the repository, no new commit is needed, just a new attempt. Please make it. ## write
The stale tickets have been swept, {x_pr} has been merged and the milestone is done, so {run} is the last blemish on an otherwise lovely week. Relaunch it, would you, since its failure was a mere hiccup? ## write
What a misfortune that {run} began at the very minute when the clocks were put back! Its tokens looked as if they came from the future. An hour has passed, time is in order, so please set it off again. ## write
My neighbour's digger cut the fibre while {run} was uploading its packages, but the line has been mended. Do have the run pick itself up for a new attempt, please. ## write
There's no point in keeping {run} red when we all know that the browser download was at fault, so please crank it up again. ## write
Please replay {run}, as the recording on which its tests depend had been moved and is back in the old place. ## write
The container platform was short of nodes when {run} arrived, and it's got plenty by now, hence my wish for a renewed attempt. Please fulfil it. ## write
I accidentally closed the lid of the laptop that serves as our runner, and {run} died. The lid is open, so please start the thing over. ## write
Let's give {run} the benefit of the doubt and try it again, shall we, seeing that nobody touched the code that it complained about? ## write
Because the API that our tests talk to was throttling everyone last night, {run} never had a chance, so could you set it loose again? ## write
Two of the jobs in {run} failed because a cleaning script had removed their files, so please let these have another go. ## write
Our partner at {owner} has restarted their gateway, so run {run_id} in their {repo}, which failed on account of it, ought to be sent on its way again. Please see to that. ## write
It's {owner}'s repository {repo} that I'm worried about, or more precisely run {run_id} there, since its final job was thrown out by mistake. Please have the failed job done over. ## write
In the {repo} repository, which is owned by {owner}, we've had a failed run, {run_id}, whose cause was bad weather at the cloud provider. The sky has cleared, so fire it off again. ## write
I'm aware that {x_run} has failed as well, but {person} is still investigating that one, so leave it alone. The only one to be tried again at this point is {run_id} in {at}. ## write
Just to be clear, I'm not talking about {x_run_id}, which was broken by a real mistake, but about {run_id} in {at}, where it was the weather. So please have another shot at the latter. ## write
By all means label the issues or draft the notes on another day. This evening it's {run} that matters, because its failed tests must be tried again before the customer arrives, so please launch them. ## write
You needn't fetch any output for me, as I've got it on my second screen: {run} stopped when the disk quota was exceeded. I've raised the quota, so now please bring the run back into service. ## write
According to the log that {person} sent around, {run} couldn't find a free port, which is a matter of luck. Try your luck with it again, please. ## write
After reading every line that {run} printed I'm certain it was an outage, so the log can be forgotten and the run should be commenced anew, please. ## write
We've archived the logs as required by our policy, and therefore nothing speaks against giving {run} a further attempt, which I hereby ask you to launch. ## write
People will ask me why {run} failed, and I'll tell them it was a storm. Until they ask I'd like it to have been repeated, so please trigger that. ## write
The dry run that you showed me for {run} contained exactly the jobs I had in mind, so you may proceed with the actual thing. ## write
Go ahead with {run}: I've got the approval of {person}, the freeze ended this morning, and the failed jobs should really be going again by the time I'm back. ## write
This isn't meant as a test or a preview; {run} really has to be put through its paces again, because the customer pays for a green result. ## write
We have talked about it long enough, and the outcome is that {run} gets a second chance whatever it may cost, so please give it one now. ## write
After the upgrade of the build machines, {run} should be done from scratch, all jobs, whatever their first result was. ## write all_jobs
Don't pick out the failures when you relaunch {run}; I want every job in there to go again. ## write all_jobs
I'd prefer it if {run} were repeated as a whole, that is, with the jobs that passed, because they share one temporary folder. Please set it going. ## write all_jobs
Please trigger {run} anew and tick the option for all jobs, since a partial attempt would mix two versions of the toolchain. ## write all_jobs
The green ticks in {run} can't be trusted, as the tests behind them had been skipped, so have each job in it done a second time along with those that failed. ## write all_jobs
For a fair comparison of the two runners, every single job of {run} needs to go again, the successful ones by no means excepted, and I'd like you to set that in motion tonight while the machines are idle. ## write all_jobs
Our insurer demands a complete protocol in which all jobs come from one and the same attempt. As {run} was patched together from three, please launch it once more with everything that belongs to it, passed or failed. ## write all_jobs
First {person} tried only the failed jobs of {run} again, and the result was a package with two different version numbers. I'd rather have the entire set of jobs repeated, so please do that instead. ## write all_jobs
A virus scanner had quietly altered the files on the agent, so whatever {run} built is tainted, be it from a green job or from a red one. Start all its jobs over on the clean agent, please. ## write all_jobs
If I remember correctly, there are two ways of giving {run} another go: only what failed, or the lot. I need the lot, since the jobs hand their results to each other. Please begin. ## write all_jobs
Don't economise on {run}, please: no job may be skipped on the grounds that it passed, because the configuration which all of them read was wrong. Launch every one of them anew. ## write all_jobs
{person} has swapped the graphics cards in the lab, which makes all earlier measurements worthless. That's why run {run_id} in {at} should be taken from the top, with all of its {n} jobs. Please kick it off. ## write all_jobs
Without touching anything, find out for me which jobs a further attempt at {run} would include.
I'd be interested to learn what {run} would launch on a second try, but please don't launch it.
Would another go at {run} occupy the expensive graphics machine? I'm merely asking, nothing should begin yet.
Just imagine that {run} is kicked off again: what would get going? Please leave it at the imagination.
Which parts of {run} would be repeated if one tried it again? I have to write that into a change request that hasn't been approved yet, so nothing may be repeated today.
The board has forbidden us to start builds until {day}, though it does want to know what another attempt at {run} would entail. Please prepare that information, and be careful not to trigger the run in doing so.
I've promised {person} not to do anything rash, which is why I'd first like an overview of the jobs that would come alive if {run} was sent through again. Whether we do it will be decided on {day}.
Some of our runs are too old to be repeated, and I wonder whether {run} is one of them. Can you verify that and tell me which jobs would be concerned, all without actually starting them?
Since a second attempt at {run} might send {n} e-mails to real customers, I want to see beforehand which jobs it consists of; hold the attempt itself until I say so.
The electricity in our lab is limited to {n} machines. If {run} were launched again, how many jobs would that be, and which ones? A trial without consequences would answer this perfectly, so do no more than that.
Please give me a preview, and only a preview, of what happens if all jobs in {run} go again rather than only the unsuccessful ones. ## all_jobs
{person} would like every job of {run} repeated, the green ones included. I'm against it, but to argue properly I need the list of what would be launched, so show me that and start nothing. ## all_jobs
How large would a second {run} be if no job were left out, not even those that passed? I need the list for an estimate, so a dry run is all I'm asking for. ## all_jobs
Please have another stab at {run}, which fell victim to a hiccup of the artifact storage. ## write
The failure of {run} was nobody's fault, so kindly permit it a second innings and set it going. ## write
Our caretaker has switched the test bench back on, which means that {run} may be tried again now. ## write
I'd be relieved to see {run} on its way once more, as it's the last obstacle before my holiday. ## write
Push {run} through the pipeline again, please, since the address of the package server has been corrected. ## write
If it isn't too much to ask, could you reissue {run}, which was dropped by an overloaded agent? ## write
A second pass over what failed in {run} is all we need, so please get that started. ## write
Now that {person} has accepted the new terms of the app store, {run} should be able to upload; have it try again, please. ## write
The failed jobs of {run} shall be attempted anew, as decided in our meeting on {day}. Please carry that out. ## write
Roll {run} out of bed and back to work, please, because the server that it was waiting for is awake again. ## write
Everyone in the office has confirmed that the internet was gone at noon. This alone explains {run}, so let it make up for the lost time and go again, please. ## write
It would be helpful if you initiated a repetition of {run}, seeing that its end-to-end tests were disturbed by our own load test on the same machines. ## write
We're not changing a line of code because of {run}, since it's plainly the cloud's fault, but we do need a green result, so please have it done again. ## write
I admit that I typed the wrong value into the settings of {at}, and that run {run_id} failed because of me. The value is right now, so could you make the run happen again? ## write
Would you be willing to set {run} in motion again in my place? I'm sitting in a train whose network won't even load the page with the button. ## write
{person} writes that all the hardware tests were red on {day} because a cable had come loose. The cable's in its socket, and {run} is the only one that hasn't been repeated. Please repeat it. ## write
Ever since we changed providers, one upload in {n} gets stuck, and this time it was the one in {run}. The usual remedy is to let it try a second time, so please do. ## write
The tests in {run} asked a public weather service for data and got an empty reply. As the service has recovered, I'd like to have them asked again, which requires a new attempt. Would you trigger it? ## write
You can tell from {x_issue} that we're well aware of the unstable test. Until it's been rewritten, please be so kind as to have {run_id} in {owner}/{repo}, a failed run, go again whenever I ask, and I'm asking now. ## write
Once {run} has turned green, {person} is going to merge the change, close the ticket and publish {ref}. My part is to get the thing green, and yours, if I may say so, is to kick it again. ## write
A hospital is waiting for the corrected translation, and the only thing in between is {run}, whose spell checker couldn't reach its dictionary. It can reach it at last, so off it goes, please. ## write
I've been maintaining this project for {n} years and I recognise a lost heartbeat when I see one. Treat {run} to another attempt, please, and don't let anybody waste time on an investigation. ## write
My apologies for the trouble, but when I emptied the cache I also removed what {run} was about to use. The files are in place again, so would you start that one over? ## write
Should the second attempt at {run} fail as well, I'll look for the reason myself tomorrow. For the time being it's sufficient if you hurl it back into the queue. ## write
Neither {person} nor I have a device on which the login works today, so you're our only hope of seeing {run} tried once more before the shop opens. Please take care of it. ## write
As our sponsor looks at the dashboard every morning, I'd rather not leave {run} in this state, considering that it was a simple name resolution problem. Bring it round with a new attempt, please. ## write
The bank's test system is open from eight to five only. When {run} called, it was half past five. It's nine o'clock on {day}, so have the run call again, please. ## write
After {person} had repaired the time server, all later builds were fine, but {run} came before that and is still red. I'd like to see it tried under the same conditions as the others, so please launch it once again. ## write
Two suspicious failures, one real and one not: {x_run} needs a programmer, whereas {run_id} of {at} merely needs to be put on its feet again. Please attend to the second one. ## write
Nobody in {owner} has time today, so I'm turning to you. Their repository {repo} shows a failed run, {run_id}, that had too little memory. It'd have enough by now if someone gave it another go. Be that someone, please. ## write
The request concerns {repo}, a project of {owner}, in which run {run_id} was broken off by an expired session. A new session exists, therefore I'd ask you to resume our efforts with another attempt. ## write
As far as the log is concerned, {person} has read it twice and says that {run} died of a broken pipe. We don't need more reading, we need it to be alive again, so give it another chance. ## write
Since the complete output of {run} is stored in our archive, you don't have to be careful with it any more and can let the failed jobs have their next attempt. ## write
Though I usually look at the log first, I won't do so with {run}, because all its neighbours failed for the same banal reason. Simply have it tried again, please. ## write
It doesn't matter to me what {run} printed. What matters is that it fell over while the registry was away, and that the registry has returned, so please get it going anew. ## write
Your list of what {run} would set in motion was reassuring. With {person} agreeing as well, I'd now ask you to do in earnest what you only simulated this morning. ## write
I no longer want to hear what might happen if {run} went again. I want it to happen, on the live system, with my full consent. ## write
As soon as you read this, please shove {run} back into action; the customer has already been told that the outage is over. ## write
The build server had been attacked, which is why we take no risks with {run}. It should be gone through again completely, and no job may be exempted, however green it was. Please begin right away. ## write all_jobs
Please give {run} a totally fresh try that covers passed and failed jobs alike, because the branch protection counts only attempts without gaps. ## write all_jobs
Every job of {run} was executed with yesterday's settings, so I'd like them all to be executed with today's, the ones that were successful as well. ## write all_jobs
Have the entire set of {n} jobs in {run} done anew, as we're going to publish their results side by side. ## write all_jobs
It wouldn't be right to try only the failures of {run} again, for the successes depend on a licence that had run out. Kick all the jobs off anew, if you please. ## write all_jobs
Please don't settle for half a loaf when you launch {run} again: I'd like each of its jobs to be on the list, and not only the few that let us down. ## write all_jobs
We found a mistake in the script which all of the jobs in {run} load at the beginning from our server. Since that's where the green ones come from too, everything in there must be carried out again. Go ahead, please. ## write all_jobs
Our customer in aviation demands that whenever one job of a run fails, all of them be done over. That's the case for {run_id} in {at}, so please comply and set all its jobs going. ## write all_jobs
{person} says the green part of {run} can stay as it is. I disagree, because the clock was wrong for all of them, and it's my decision. Therefore please send every job round again. ## write all_jobs
The point of repeating {run} is to measure how long all of its jobs take on the new machines. With the failed ones alone we'd learn nothing, so please include those that passed and let it begin. ## write all_jobs
Once more unto the breach with {run}, please, and this time with every job from the first to the last, as the earlier results were lost when the bucket was emptied. ## write all_jobs
I'd like to know, purely as information, what a further round of {run} would set off.
Could you draw up a list of the jobs that {run} would go through on another attempt? No attempt is to be made, please.
How about trying {run} again? Before I say yes, show me what I'd be letting myself in for, and don't touch anything.
Pretend for a moment that I'd asked you to kick {run} off again, and tell me which jobs you'd launch. I haven't asked for it, and I may never do so.
According to our rules, whoever wants to relaunch a deployment has to describe its effects in advance. So please describe what would be launched in the case of {run}, and refrain from launching it.
Last time an innocent second try on {x_at} woke up half the company. That mustn't happen with {run_id} in {at}, a failed run that I may want to repeat tomorrow, so show me beforehand which jobs it'd begin.
My deputy is going to give {run} another shot while I'm away. I'd like to leave a note with the jobs that this will involve, so please determine them, but leave the shot itself to my deputy.
I've saved the log and I know the cause. The one question that's left before {person} may try {run} again is what would be launched by doing so. Answer it without doing it, please.
Are there any jobs in {run} which could be tried again at all, or has too much time gone by? I'd like you to check, and to leave it at checking.
While the tax office is using our servers, not a single job may begin. For the time afterwards I'd like a forecast of what {run} would start in a new attempt, so please only calculate it.
Show me what you'd do, rather than doing it, if I wanted to have the failed jobs of {run} undertaken again.
Please show me in theory which jobs would begin if {run} were gone through again with everything in it, whether it had failed or not, because {person} is going to ask me about the price. ## all_jobs
I need to compare two plans for {run}. The plan with only the failed jobs I've got. Now preview for me the one in which all the jobs go again, and please don't execute either. ## all_jobs
If we did the lot again in {run}, green and red jobs together, would our {n} machines be enough? Don't try it out. A list of the jobs that it would start is what I'm after. ## all_jobs
Because the ticket about the broken router has been resolved, would you mind giving {run} another opportunity to succeed? ## write
I believe {run} will go through if it's tried at a quieter hour, and this is one, so please try it. ## write
Let me ask you to repeat the unsuccessful jobs of {run}, as our subscription had expired for a couple of minutes. ## write
What {run} needs isn't a fix but a fresh attempt, because the model it wanted to download wasn't public until today. Start that attempt, please. ## write
Can we get {run} back on track? The queue it was waiting for has been unblocked by {person}, and I'd like you to launch it once more. ## write
Please have the broken jobs in {run} processed another time, now that the operators have cleared {n} gigabytes of rubbish from the machine. ## write
I'd welcome a repeat of {run}, since the reference pictures for its visual tests weren't on the server yesterday but are today. Please set it up and running. ## write
There's a good chance that {run} passes in the evening, when the shared device farm isn't crowded. It's evening, so take that chance for us, please. ## write
Run {run_id} was my first contribution's check in {at}, and it failed because of something called DNS. I was told it simply has to be done once more, and that you can do that. ## write
Whenever two pipelines want the same port, one of them loses, and today's loser is {run}. The winner has finished, so please let the loser compete once again. ## write
As it turned out, {run} was blamed unfairly: the failing check asks a website of ours that was being moved. The move is complete, so please check again by sending the run through anew. ## write
We'd like to clear the name of {run}, which was called broken when it was in fact cut short by a reboot. Let it finish what it began by starting another attempt, please. ## write
{person} fixed the permissions on the bucket, {person} told me, and so I'm telling you: the upload in {run} can be reattempted, and it ought to be, before the nightly cleaning. ## write
This may sound superstitious, but {run} never fails twice on the same weekday. Today's {day}, the other one was not, so would you please relaunch it? ## write
If a machine overheats, it isn't the program's fault, and that's exactly what happened during {run}. We've opened the windows. Please have it perform its failed tasks again. ## write
Please reinstate {run}: somebody mistook it for an abandoned job and aborted it, although people depend on its result, so it has to be carried out once more from where it failed. ## write
As agreed with {person}, who's responsible for the machines, I'd like you to bring about a new attempt at {run} within the next {n} minutes, while the lane is free. ## write
You can take my word that the cause lies outside {at}, so don't investigate run {run_id} there, just crank the handle one more time. ## write
I've given the robot account the missing role. In consequence, {run} should no longer be turned away at the door, so please let it knock again. ## write
Our shop can't be updated as long as {run} is stuck on red because of an expired coupon for the cloud. I've paid the bill, so kick the job that failed once more. ## write
The failed translation upload is the only thing wrong with {run}, and the translators' platform has apologised for it, so please let that upload have another chance. ## write
The children's hospital in our town uses {repo}, which {owner} provides, and hopes for tonight's build, that's run {run_id}. It died of a broken download. Do launch it a further time, please. ## write
I looked for the button on {run} everywhere, until I read that only members have it. You seem to be a member, so would you press it and give the red jobs another whirl? ## write
When the results of {run} came in, the scale under the sensor hadn't been calibrated yet. As it's been calibrated since, only the failed measurements have to be taken again; please arrange that now. ## write
Although a summary of the open issues is due and two pull requests want reviewers, all that I'm asking of you today is to set {run} to work again. ## write
PR {x_number} is still waiting for its label, and {person} will see to that. Your job is to get run {run_id} in {at} repeated, because it was the victim of a rate limit. ## write
I don't mean {x_at}, where all's well, but {at}, whose run {run_id} broke off when the tunnel collapsed. The tunnel is up, so the run can go once more, and it should. ## write
{x_run_id} was repaired by {person}, {x_issue} is closed, and what remains is {run_id}, a run in {owner}/{repo} that wants another try. Please grant it that. ## write
Please don't send me the log of {run} again, I've had it three times by now. Send the run itself on another trip, because the bridge it fell from has been repaired. ## write
Others may study the log of {run} if they like, while you're kicking it off again for the sake of those who need the installer today. ## write
Even if the log were to vanish with a new attempt, I'd want {run} to have one, since nobody is ever going to read it. So please go ahead. ## write
I've copied all of the terminal text of {run} to a safe place for {person}, so you're free to get it going again, and I'd be glad if you did. ## write
There are {n} lines in the log of {run} which all say "connection refused". The service accepts connections again, therefore have those jobs that failed repeated, please. ## write
Your simulation of {run} was shown to the whole committee, which approved it unanimously. Let's make it real, then, and have the failed jobs begin. ## write
I've had enough of previews. What I'd like to see for {run} is that it actually gets going again, at my own risk. ## write
Since a trial showed that only cheap jobs are affected, I hereby give permission for a true new attempt at {run}, to be launched at once. ## write
Please leave nothing out when {run} is done over, neither what went wrong nor what went right, since the source archive itself had been exchanged. ## write all_jobs
I'd be glad if each and every job in {run} could be carried out afresh, because the good ones ran on a kernel that's no longer allowed. ## write all_jobs
Redo the jobs in {run} that failed as well as those that didn't, please, as our stopwatch wasn't switched on the first time. ## write all_jobs
Would it be possible to let the jobs of {run} all go again? The results from the green ones were overwritten by a careless script, so the red ones have nothing to build upon. Please do it. ## write all_jobs
The rule at {owner} is that an incomplete attempt counts for nothing. So when you set run {run_id} of their {repo} going again, which I'd ask you to do, take all its jobs and not a selection. ## write all_jobs
By a fresh attempt at {run} I don't mean the button for the failures. I mean the other button, the one for all jobs, and I'd be thankful if you pressed it. ## write all_jobs
{person} replaced the whole test suite's data on the server, from which even the passed jobs in {run} had read. That's why I'd like to have all of its jobs repeated and not only the bad ones. ## write all_jobs
Could you see which of its jobs {run} would turn to on another attempt, without making that attempt?
What I want is an answer and not an action: if {run} were kicked again, how many jobs would be put in motion?
Someone will have to decide on {day} whether {run} is tried again. To be of help, please name the jobs that this would launch, but don't anticipate the decision.
It would be reckless to set {run} off again without knowing the consequences. Let me know them first, in the form of a list, while the run stays as it is.
{person} has asked me for permission to have another go at {run}. I'm inclined to give it, provided that no deployment is among the jobs it would start, so look that up and do nothing further.
I'd like a prognosis for {run}, assuming that all its jobs, not just those that failed, were to go once more. Nothing should be put to work, it's a prognosis. ## all_jobs
If every job in {run} had to be repeated, the successful ones too, which machines would I have to reserve? Show me the jobs in a dry run, as I can't have them executed before {day}. ## all_jobs
Have another bash at run {run_id} in {at}, please, now that the device it needs is unlocked. ## write
Run {run_id} of {at} was starved of memory, so launch it again on the bigger machine, please. ## write
Would you re-trigger the failures in run {run_id}, which you'll find in {owner}/{repo}? It was only a hiccup. ## write
{owner} has fixed its proxy, so please repeat run {run_id}, which belongs to their {repo}, for us. ## write
For build {run_id} in {at} I'd like a new attempt, because its mail server had been asleep. ## write
In {at}, please try run {run_id} again after yesterday's flood, which all of the servers have survived. ## write
The run {run_id} in {owner}/{repo} was hit by a lost packet, so send it off anew. ## write
Not {x_run_id} but {run_id} is the run in {at} that deserves another go, so start that, please. ## write
Please let run {run_id} in {at} go again with each of its jobs, the successful ones too. ## write all_jobs
In {owner}/{repo}, every job of run {run_id} has to be repeated, no matter how it ended, so please begin. ## write all_jobs
Kick off run {run_id} from {at} once more, but make it all the jobs instead of the failed ones. ## write all_jobs
A further attempt at run {run_id} in {at} might be expensive, so show me what it would start, nothing else.
Which jobs would a new attempt at run {run_id} in {owner}/{repo} involve? I'm asking, not ordering.
If I had run {run_id} in {at} done over, what would begin? Please answer and leave it at that.
Though nobody has touched the code of {at} for {x_inactive_days}, run {run_id} failed there tonight, and the reason is a public key server that was shut down. We've pointed the machines at another one, so please put the run through once more. ## write
Of the {x_limit} builds that were started this week in {at}, only run {run_id} has failed, and it did so because the agent was unplugged by {person}. Be so good as to have it go again, so that our record is spotless. ## write
The commit called {title} is innocent, whatever the icon beside it may say. Run {run_id} in {at} was simply too slow on an old machine, which we've replaced, so please have that run take another run-up. ## write
While we're waiting for a decision about {x_issue} and for somebody who knows how to review {x_pr}, you could do something useful and bring run {run_id} in {owner}/{repo} back, as it only ran into a rate limit. Please do so right now. ## write
Our volunteers translate on weekends, hence their changes pile up on Mondays and the test server can't cope. That's how run {run_id} in {repo}, a repository of {owner}, came to fail. It's quieter at present, so please have it attempted again. ## write
I have gone through the pages which {x_run} printed as well as those of run {run_id} in {at}, and it's only in the latter that the network was to blame. For that reason I'd like the latter to be tried once more, please. ## write
In my team a red build is either explained or repeated within {n} minutes. Run {run_id} of {at} was due to a dead battery in the test phone, which is charged again, so I'd like it repeated. Please launch it. ## write
Don't be surprised that I bring up run {run_id} in {at} once more: it failed anew when the lights went out. The electricians swear that they're done, so I'd ask you for another attempt at what failed. ## write
The museum's guide will be printed on {day}, and its text comes out of run {run_id} in {owner}/{repo}, which was unable to reach the font server. It's able to at last, so I'd be obliged if you had it tried again. ## write
There's a note on the server room's door saying that the cooling works again. I take this as permission to ask that run {run_id} in {at}, which was switched off to save the machines from melting, be set going once more. ## write
As the owner of {repo}, {owner} pays for every attempt, and they've agreed to pay for another one of run {run_id}, since it was their own maintenance that ruined it. So please spend their money and set it in motion. ## write
When the old storage was replaced, everything that the jobs of run {run_id} in {at} had left there was thrown away, including the results of the green ones. Every job therefore has to be done over, so please get them going. ## write all_jobs
Thanks for trying the failed half of run {run_id} in {at} again last week. Unfortunately the halves don't fit together, since the version counter went up in between. Would you now launch all its jobs anew, passed ones included? ## write all_jobs
{person} wants proof that {repo}, which belongs to {owner}, can be built entirely on the new machines. Run {run_id} would prove it if all its jobs were repeated there, including those without a problem, so please get it going. ## write all_jobs
I'm neither for nor against another attempt at run {run_id} in {at}, since I can't judge what it would cost. Please help me by listing the jobs that would be launched, without launching them, as {person} has to agree first.
Someone has put "try run {run_id} in {at} again" on my list of things to do on {day}. As I'm a careful person, I'd like to be told today which jobs that is going to start, without any of them being started today.
{person} maintains that only {n} jobs would be started if all of run {run_id} in {owner}/{repo} went again, passed jobs included. I think it'd be twice as many. Please show us who's right without putting any to work. ## all_jobs
The logs of run {run_id} in {at} have been read, filed and forgotten, so there's only one thing left to do for it, namely to let its failed jobs have another try. ## write
I know the log of run {run_id} in {at} by heart, and it's a certificate again. Since we've got a new one, please don't fetch anything and simply have that run go once more. ## write
Three of us have been staring at what run {run_id} printed in {at}, and all three say that it's the weather. May I therefore ask you for another attempt rather than for another printout? ## write
"""
