export interface paths {
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies in the order of their codes
         * @description q finds agencies whose Thai or English name contains each of its words, or whose code begins with it. Case, spaces, punctuation, Thai or Arabic digits do not matter; อบต. อบจ. ทต. ทม. ทน. SAO PAO stand for what they abbreviate. state is active (the default), withdrawn or all.
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Register an agency
         * @description Columns code, name_th, name_en, type, province_code and, where known, district, subdistrict, staff_count. All rows or none, or with partial=true the good ones. A dry run tells in its summary what the file would do. With update=false a row that would change an agency is refused. Changes of name, type and place hold from effectiveFrom, or from today.
         */
        post: operations["registerAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/_types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The types of agency in Thai and English
         * @description No agency's code begins with an underscore.
         */
        get: operations["listAgencyTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agency, as it is or with the name, type, place and state it had on a day
         * @description Staff and organisation are always those of now.
         */
        get: operations["getAgency"];
        /**
         * Change an agency, or bring back a withdrawn one
         * @description A change of name, type or place holds from effectiveFrom: a day that is neither to come nor before the last change; today where it is not said. What it was before is kept.
         */
        put: operations["changeAgency"];
        post?: never;
        /**
         * Take an agency out of the register
         * @description It can still be read, with its history, and is listed with state=withdrawn. Say why.
         */
        delete: operations["withdrawAgency"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agency was and when, the present first */
        get: operations["getAgencyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{code}/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units, positions, committees and executives of an agency
         * @description With on, of the executives only those whose term was running on that day.
         */
        get: operations["getOrganisation"];
        /**
         * Say how an agency is organised
         * @description Replaces all of it; If-Match takes the agency's ETag. A code that was given up comes back under the Thai name it had only.
         */
        put: operations["putOrganisation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/approval-chains/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who approves the plans of an agency, in their turn
         * @description Of an agency that has named nobody, its executive.
         */
        get: operations["getApprovalChain"];
        /**
         * Name the positions that approve the plans of an agency
         * @description If-Match is needed where there is a chain already.
         */
        put: operations["putApprovalChain"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/provinces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The 77 provinces by their TIS 1099 codes, Bangkok among them */
        get: operations["listProvinces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/provinces/{code}/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The districts that agencies of a province name, and how many do */
        get: operations["listDistricts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The six regions */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where an agency's assessment stands */
        get: operations["getAssessment"];
        /**
         * Open an assessment, move it to another phase, or say what does not apply
         * @description Opens it under the newest framework of the year. Changing one that is there needs If-Match. Leaving collect ends its surveys and releases their tallies, for good; a step back needs a reason; announced is final.
         */
        put: operations["putAssessment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/answers/{instrument}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over answers about one agency
         * @description Columns: the codes of the survey's questions (i1 …), all of them; a cell is the code of a choice (1 to 6, yes, no, dk) or empty. Every file adds respondents; the same file counts once. It can be undone until the survey ends. Only administrators may: an agency does not enter what is said about itself.
         */
        post: operations["importAnswersOfAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an agency disclosed of each item, and its review */
        get: operations["listDisclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/evidence-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Published reports as evidence for the items that ask for them
         * @description The framework says which items ask for which report and of which year. A report is offered once it is published, confirmed once the disclosure names its newest publication and where that stands on the agency's own website, and outdated when it has been corrected since.
         */
        get: operations["listEvidenceOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/evidence-offers/{item}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Confirm that a published report stands on the agency's own website
         * @description The address becomes one of the item's disclosure, which from then on is declared and explained by the report, its publication and the SHA-256 of its files; what was confirmed before gives way. Needs the ETag of the agency's offers as If-Match, and a phase that takes disclosures. Nothing is fetched. Answers the agency's offers.
         */
        put: operations["confirmEvidenceOffer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The surveys of an assessment: minimum sample and progress
         * @description Progress is told in steps of five and brought up to date once a day, so that nobody sees a single answer come in.
         */
        get: operations["listSurveys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/surveys/{instrument}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say how many could answer a survey
         * @description By the agency's officer or an administrator, until the survey has ended. A change needs If-Match with the survey's version.
         */
        put: operations["putSurveyPopulation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments/{fiscalYear}/{agency}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who moved the assessment when and why
         * @description Newest first, the last 200.
         */
        get: operations["listTransitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Measures and assignments that are late or due
         * @description Those that end first before the others; done and stopped ones are none. A coordinator sees the own province, an assessor all but the own agency; officers and executives give their own agency. The following page: after={next}.
         */
        get: operations["listDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/due/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How much is late or due, by agency
         * @description Agencies with most that is late first; those of which nothing is late or due are left out. The following page: after={next}.
         */
        get: operations["summariseDue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every published revision, newest first */
        get: operations["listFrameworks"];
        put?: never;
        /**
         * Publish a framework as the next revision of its year
         * @description Immutable from then on. With dryRun=true it is only checked. Every mistake in the document is answered at once, with line and column.
         */
        post: operations["publishFramework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The framework of a fiscal year */
        get: operations["getFramework"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{fiscalYear}/crosswalk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the questions and items of a year relate to those of an earlier one
         * @description Put together from the crosswalks of the years in between: what is equal, broader, narrower or overlapping, what is new and what was dropped.
         */
        get: operations["getCrosswalk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{fiscalYear}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a framework changes, compared with another year or revision
         * @description Instruments, weights, indicators, questions and items, components, scales, ratings and the rest: each change by itself, with a sentence in Thai and English. Questions and items of two years are matched by their crosswalk.
         */
        get: operations["getFrameworkDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/frameworks/{fiscalYear}/source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The framework of a fiscal year as it was written */
        get: operations["getFrameworkSource"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Imports, newest first
         * @description One's own; an administrator's are all. Those of this service: through the gateway, those of assessment-service.
         */
        get: operations["listImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import has come
         * @description Rows, bytes and violations are noted every few seconds while it is being received.
         */
        get: operations["getImport"];
        put?: never;
        post?: never;
        /**
         * Take an import back as a whole
         * @description Its sender, while still in the role that sends such files, or an administrator. Until too much has been built on it; what that means depends on its kind. An import that is undone already stays so.
         */
        delete: operations["undoImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is wrong with an import, in the order it was found
         * @description As many as are kept; the import counts all.
         */
        get: operations["listImportViolations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plan: findings, guidance for every question and item, measures
         * @description The year is the one the measures run in; basedOnFiscalYear is the year scored.
         */
        get: operations["getPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who has approved the open revision, and whose turn is to come
         * @description Where no revision is open, who approved the one in force.
         */
        get: operations["getApprovals"];
        put?: never;
        /**
         * Record the approval of the position whose turn it is
         * @description If-Match takes the ETag of the open revision, or of this list: what is approved is what was read. The first approval asks whether the plan is complete; the last one, which the executive gives, puts the revision in force.
         */
        post: operations["approvePlan"];
        /**
         * Take back what the open revision has been given so far
         * @description If-Match takes the ETag of this list. The revision can then be changed; all positions approve it anew.
         */
        delete: operations["takeBackApprovals"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/assignments/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say who looks after an indicator or item
         * @description If-Match as for a measure; it is not needed where nobody looks after it yet.
         */
        put: operations["putAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/assignments/{node}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told of an indicator or item, the newest first */
        get: operations["listAssignmentProgress"];
        put?: never;
        /**
         * Tell how far an indicator or item has come
         * @description The newest entry says the state. The first entry puts an approved plan in operation.
         */
        post: operations["tellAssignmentProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a plan lacks, and where it contradicts itself
         * @description Of the revision that is being written, else of the one in force. Errors forbid its approval; warnings and notices ask somebody to look. Messages are Thai unless English is asked for.
         */
        get: operations["getPlanCompleteness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/completeness/texts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is in force, with texts about the plan that stand elsewhere
         * @description A report on the plan has texts of its own; they are held against the plan's, and against those of other agencies. Nothing is stored.
         */
        post: operations["checkPlanTexts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How what each measure served has changed, beside comparable agencies without such a measure
         * @description Comparable are agencies of the same type that started within 5 points, with the same kind of finding, judged by the same frameworks, and whose plan in force had no measure for the node. Of fewer than 10 no mean is told. Only announced figures of others are used. Public once the plan is approved and both scores are announced.
         */
        get: operations["getEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a file as evidence
         * @description A PDF, PNG or JPEG of at most 10 MiB. The same file is kept once, so no key is needed.
         */
        post: operations["handInFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/files/{hash}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that was handed in as evidence */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/imports/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over who looks after indicators and items
         * @description Columns: node, and any of guidance, responsible, period. What is said of the same node is replaced, the rest stays. Where there is no plan yet, one is begun as by importMeasures. It can be undone until the plan is changed or approved.
         */
        post: operations["importAssignments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/imports/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over the measures of a plan
         * @description Columns: number, indicator, measure, and any of issue, steps (one a line), responsible, period, budget, serves, summary, outcome. A measure of the same number is replaced, others are added; a draft in which nobody has written gives way. Where there is no plan yet, one is begun that answers the score of basedOn, or of the year before. It can be undone until the plan is changed or approved.
         */
        post: operations["importMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/imports/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell of the progress of many parts of a plan
         * @description Columns: state, and of measure, step (as counted) and node what the row is about; any of reason, text, activity_date, place, evidence_kind, evidence_number, evidence_date, evidence_place, evidence_url. A row without a state is further evidence of the row before. Taken while the plan is approved or in operation. It can be undone until something newer is told.
         */
        post: operations["importProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a measure
         * @description It gets the next number of the plan; numbers are never used again. Only while a revision of the plan is open.
         */
        post: operations["addMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/measures/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One measure of the plan in force, and how far it has come
         * @description What is being written is read in the open revision.
         */
        get: operations["getMeasure"];
        /**
         * Write a measure anew
         * @description If-Match takes the ETag of the open revision, that of the answer to an edit of this measure, or, of a draft, that of the plan. Where others have changed the measure since, the answer is 412 with what they changed, and nothing is lost. Steps that carry their key keep what was told of their progress.
         */
        put: operations["putMeasure"];
        post?: never;
        /**
         * Take a measure out of the open revision
         * @description What was written and told of it is kept, and its number is not used again.
         */
        delete: operations["removeMeasure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/measures/{number}/edits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who wrote what of a measure, the newest first */
        get: operations["listMeasureEdits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/measures/{number}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was told of a measure, or of a step of it, the newest first */
        get: operations["listMeasureProgress"];
        put?: never;
        /**
         * Tell how far a measure, or a step of it, has come
         * @description The newest entry says the state. The first entry puts an approved plan in operation.
         */
        post: operations["tellMeasureProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/measures/{number}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a measure came to: implementation summary and outcome */
        get: operations["getResult"];
        /**
         * Write what a measure came to
         * @description If-Match takes the result's own ETag, and is not needed the first time.
         */
        put: operations["putResult"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/redraft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the present score would change in what people have written
         * @description Nothing of it is done before it is answered.
         */
        get: operations["getRedraft"];
        /**
         * Take of what is proposed what is wanted
         * @description If-Match takes the ETag of the proposal. What is not taken is not proposed again, until a score proposes something else.
         */
        put: operations["answerRedraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All revisions of the plan, the newest first */
        get: operations["listPlanRevisions"];
        put?: never;
        /**
         * Open a revision of an approved plan
         * @description What is in force stays so until the new revision is approved.
         */
        post: operations["openPlanRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/revisions/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a revision says, the open one too
         * @description Edits of the open revision are based on this: its ETag is the If-Match of any measure or assignment in it.
         */
        get: operations["getPlanRevision"];
        put?: never;
        post?: never;
        /**
         * Give up the open revision
         * @description If-Match takes the revision's ETag. What is in force stays so; the revision can still be read.
         */
        delete: operations["abandonPlanRevision"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{fiscalYear}/{agency}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every step of the plan, who took it, when and why */
        get: operations["listPlanTransitions"];
        /**
         * Put an approved plan in operation, or close one
         * @description The executive closes, and says why. What is not done by then is carried into the next draft.
         */
        put: operations["movePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every key that receipts are or were signed with, as a JWK set
         * @description Save it as a file and give it to ./ita verify --key. A revoked key says since when and why.
         */
        get: operations["listReceiptKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/receipt-keys/{keyId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Revoke a key
         * @description Whatever it signed counts no more, whenever that was. Receipts are signed anew, by the configured key, when they are next asked for; if that is the revoked one, configure another first. Cannot be undone.
         */
        put: operations["revokeReceiptKey"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Render the newest versions of all documents of a kind, for one archive
         * @description Which versions these are is fixed now. A coordinator's are those of the own province.
         */
        post: operations["makeReportBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a batch has come */
        get: operations["getReportBatch"];
        put?: never;
        post?: never;
        /** End a batch and forget it, complete or not */
        delete: operations["deleteReportBatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/report-batches/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The archive of a complete batch
         * @description index.csv first: each file with its version and SHA-256, and what could not be rendered. A download that broke off goes on with Range and If-Range.
         */
        get: operations["getReportBatchArchive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest version: what it is made of, or the document itself */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What stands in the way of publishing the newest version
         * @description What contradicts itself, the rules or the world may be waived by the executive, each with a reason; a refusal by nobody. Links are asked for, which may take some seconds.
         */
        get: operations["checkReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where people may write in the document, and what they wrote */
        get: operations["listPassages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/passages/{place}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One place of the document */
        get: operations["getPassage"];
        /** Write at a place, in the stead of what was composed */
        put: operations["putPassage"];
        post?: never;
        /** Take back what was written; the composed text stands again */
        delete: operations["deletePassage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was published of the document, newest first */
        get: operations["listPublications"];
        put?: never;
        /**
         * Publish the newest version
         * @description Its files are frozen, get a permanent address and can be read by anyone. What contradicts itself is not published, unless it is waived with a reason.
         */
        post: operations["publishReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the report, newest first */
        get: operations["listReportVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One version of the report */
        get: operations["getReportVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/{fiscalYear}/{subject}/{kind}/versions/{version}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a version says otherwise than an older one */
        get: operations["listReportChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rescorings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The runs that are kept, newest first */
        get: operations["listRescorings"];
        put?: never;
        /**
         * Rescore every agency of a year by other rules, or by a draft
         * @description Needs an Idempotency-Key. The scores in force stay as they are, and nothing is announced or sent. The run goes on in the background and survives a restart.
         */
        post: operations["startRescoring"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rescorings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a run has come, and how many agencies would be rated otherwise */
        get: operations["getRescoring"];
        put?: never;
        post?: never;
        /** End a run if it is under way, and forget it */
        delete: operations["deleteRescoring"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rescorings/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a run has found so far, agency by agency
         * @description changed=true lists only those that would be rated otherwise for certain.
         */
        get: operations["listRescoredAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every year that has a calendar */
        get: operations["listRounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A year's calendar, and how many assessments stand in each phase */
        get: operations["getRound"];
        /**
         * Plan a year
         * @description Assessments move by themselves when their phase ends, up to confirm; announcing is a decision. Changing a calendar needs If-Match. No assessment is moved back by it.
         */
        put: operations["putRound"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/answers/{instrument}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over answers about many agencies
         * @description Columns: the codes of the survey's questions (i1 …), all of them; a cell is the code of a choice (1 to 6, yes, no, dk) or empty. Every file adds respondents; the same file counts once. It can be undone until the survey ends. A further column, agency_code, says whom they are about.
         */
        post: operations["importAnswers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the agencies of a year stand
         * @description By agency code, those in a phase or a province or all. A coordinator sees the own province; an assessor all but the own agency. The following page: after={next}.
         */
        get: operations["listAssessments"];
        put?: never;
        /**
         * Open the assessments of all agencies, or of a province's, that have none
         * @description In pages, each stored by itself. An answer with more: true came before all were opened; send the same again.
         */
        post: operations["openAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take over disclosures and scores of many agencies
         * @description Columns: agency_code, item, and any of declared (has, has-not), url (several apart by spaces), explanation, score (one of the item's scale). A cell that is empty leaves what is there. Declarations are taken from collect to confirm, scores from review to confirm. It can be undone until a result is announced or something of it was changed.
         */
        post: operations["importDisclosures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * For whom phases of a year end later
         * @description Those for all, for provinces, and for the agencies that the caller may read about.
         */
        get: operations["listExtensions"];
        put?: never;
        /**
         * Let a phase end later, for one agency, a province or all
         * @description Assessments that have left the phase stay where they are: what was counted is not counted again.
         */
        post: operations["createExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lay published figures over the tables of many agencies
         * @description Columns: agency_code, node, and any of score, use, verdict, guidance, printed_name, printed_order, respondents. Agencies and figures that the file does not name stay; a column that it does not have keeps its value; a row whose fields all end up empty takes the figure away. Where a result is announced, what follows is a pending correction. It can be undone until a table is changed again or a result that rests on it is announced.
         */
        post: operations["importPublished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{fiscalYear}/transitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Move all assessments, or a province's, from one phase to another
         * @description Also how a year is announced. In pages, each stored by itself; sent again it goes on where it stopped. Those that may not be moved stay, and are named.
         */
        post: operations["moveAssessments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score sheet: derived beside published, at every node */
        get: operations["getScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/announcements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce a pending correction of an announced score
         * @description Needs an Idempotency-Key. The score as it was announced before stays in the history.
         */
        post: operations["announceCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/explanation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why every figure and the rating are what they are
         * @description The sealed tier (administrators only) goes down to how many answered and what. Without a version: of the score that counts now; with a node: of that node only.
         */
        get: operations["explainScore"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every version of the score, newest first, with what caused it
         * @description After an announcement everyone reads the announced versions; those who may read what is not announced read all.
         */
        get: operations["listScoreVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/history/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The score sheet as it was in one version */
        get: operations["getScoreVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The fewest, or cheapest, figures to raise so that a rating certainly holds
         * @description effort=OIT.o23:5 says what raising a node costs (1 to 100, else 1; also for all below it); without=9 that a node and what is below it cannot be changed. Both may be repeated. What has no score counts as 0.
         */
        get: operations["findPath"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The published figures as they were entered
         * @description As a correction of them may be pending, they are for those who may read what is not announced; the sheet shows everyone the announced ones.
         */
        get: operations["scoringGetPublished"];
        /** Replace the published figures with a CSV file */
        put: operations["putPublishedCsv"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change some of the published figures by a CSV file
         * @description A field that a row does not have keeps its value; a row with nothing but an empty score takes the figure away. Needs If-Match.
         */
        patch: operations["patchPublishedCsv"];
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The signed receipt of an announced score
         * @description The bytes are the receipt: keep them as they are, for ./ita verify. The public one holds what was announced and commitments to the answers; the sealed one (tier=sealed, administrators only) opens them. Without a version: of what is announced now.
         */
        get: operations["getReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/reconciliation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the published table contradicts itself or the rules, and what would mend it */
        get: operations["getReconciliation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/rescored": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The score by another year's rules, with how much of it can be compared
         * @description by=2567 says by which year's rules, earlier or later; revision by which revision of them, without it the last. Nothing is kept. For all but administrators each question counts as it is published, so figures may differ by a hundredth.
         */
        get: operations["getRescored"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The score sheet as it would be, and what would change
         * @description Nothing is kept. Whoever may read the score may simulate. For all but administrators each question counts as it is published, not as it was answered, so that no variation can tell the answers; figures may then differ from the sheet's by a hundredth.
         */
        post: operations["simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scores/{fiscalYear}/{agency}/uncertainty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Margins of every score, an interval of the total, and the probability of each rating
         * @description Sealed: for administrators only, since a margin beside a mean tells what single respondents answered. Advisory: no score depends on it. Assumes that respondents are a simple random sample of the population. level=instrument gives the nodes of one level only; without a version it is about the score that counts now.
         */
        get: operations["getUncertainty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an agency wants its documents */
        get: operations["getTemplate"];
        /**
         * Change signatory, digits and the order of parts
         * @description The agency's documents of all years that are not published are written anew.
         */
        put: operations["putTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/templates/{agency}/emblem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The emblem as documents show it */
        get: operations["getEmblem"];
        /**
         * Change the emblem
         * @description A PNG or JPEG file of at most 5 MiB, 8,000 pixels on a side and 40 million in all. It is written anew on white, with at most 600 pixels on a side.
         */
        put: operations["putEmblem"];
        post?: never;
        /** Take the emblem away; older versions keep it */
        delete: operations["deleteEmblem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/trends/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agency over the years: each score as it was, and all by one year's rules
         * @description reference=2568 says by which year's rules; without it, the newest year's. A change is comparable where comparableFrom of both scores (0 to 1) rests on questions and items that ask for the same. Everyone reads announced years; who may read what is not announced, all. For all but administrators each question counts as it is published, so figures may differ by a hundredth.
         */
        get: operations["getTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a type of problem means */
        get: operations["getProblemType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published/{fiscalYear}/{subject}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The document as last published */
        get: operations["getNewestPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/published/{fiscalYear}/{subject}/{kind}/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One publication of the document; it never changes */
        get: operations["reportingGetPublished"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        Absence: "not-met" | "blank" | "stated-none";
        Agency: {
            code?: string | null;
            district?: string | null;
            name?: components["schemas"]["Label"] | null;
            organisation?: components["schemas"]["Organisation"] | null;
            province?: components["schemas"]["Province"] | null;
            /** Format: int32 */
            staffCount?: number | null;
            state?: components["schemas"]["AssessmentState"] | null;
            subdistrict?: string | null;
            type?: components["schemas"]["Type"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        AgencyPeriod: {
            district?: string | null;
            name?: components["schemas"]["Label"] | null;
            province?: components["schemas"]["Province"] | null;
            reason?: string | null;
            recordedAt?: components["schemas"]["Instant"] | null;
            state?: components["schemas"]["AssessmentState"] | null;
            subdistrict?: string | null;
            type?: components["schemas"]["Type"] | null;
            validFrom?: components["schemas"]["LocalDate"] | null;
            validTo?: components["schemas"]["LocalDate"] | null;
        };
        Announced: {
            agency?: string | null;
            /** Format: int32 */
            announcement?: number | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int64 */
            version?: number | null;
        };
        Announcement: {
            reason: string;
            /** Format: int64 */
            version: number;
        };
        Answer: {
            take?: string[] | null;
        };
        Answers: {
            distribution?: components["schemas"]["ChoiceCount"][] | null;
            /** Format: int64 */
            n?: number | null;
            /** Format: int64 */
            unscored?: number | null;
        };
        Approval: {
            memoDate?: components["schemas"]["LocalDate"] | null;
            memoNumber?: string | null;
            position?: string | null;
            signatory?: string | null;
            title?: string | null;
        };
        AskedReport: {
            kind?: components["schemas"]["AssessmentKind"] | null;
            /** Format: int32 */
            yearOffset?: number | null;
        };
        /** @enum {string} */
        Aspect: "code" | "place" | "order" | "name" | "abbreviation" | "scale" | "group" | "asks-for" | "target" | "rounding" | "thresholds" | "score" | "weight" | "kind" | "family" | "sampling" | "instruments" | "condition" | "requirement" | "relation";
        Assessment: {
            agency?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            frameworkRevision?: number | null;
            notApplicable?: string[] | null;
            phase?: components["schemas"]["Phase"] | null;
            reviews?: components["schemas"]["ItemReview"][] | null;
            state?: components["schemas"]["AssessmentState1"] | null;
            tallies?: components["schemas"]["ReleasedTally"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        AssessmentChange: {
            notApplicable?: string[] | null;
            phase: components["schemas"]["Phase"];
            reason?: string | null;
        };
        AssessmentEntry: {
            code?: string | null;
            district?: string | null;
            name?: components["schemas"]["Label"] | null;
            province?: components["schemas"]["Province"] | null;
            region?: string | null;
            /** Format: int32 */
            staffCount?: number | null;
            state?: components["schemas"]["AssessmentState"] | null;
            subdistrict?: string | null;
            type?: components["schemas"]["Type"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        /** @enum {string} */
        AssessmentKind: "analysis" | "implementation";
        /** @enum {string} */
        AssessmentKind1: "show" | "details" | "period" | "count" | "place" | "signed-form" | "separate-channel" | "consistent";
        AssessmentMove: {
            from: components["schemas"]["Phase"];
            province?: string | null;
            reason?: string | null;
            to: components["schemas"]["Phase"];
        };
        AssessmentOutcome: {
            /** Format: int32 */
            done?: number | null;
            more?: boolean | null;
            refused?: {
                [key: string]: string;
            } | null;
            /** Format: int32 */
            refusedCount?: number | null;
        };
        AssessmentPeriod: {
            granularity?: components["schemas"]["Granularity"] | null;
            span?: components["schemas"]["Span"] | null;
        };
        AssessmentPublication: {
            /** Format: int64 */
            contentVersion?: number | null;
            files?: components["schemas"]["File"][] | null;
            /** Format: int32 */
            number?: number | null;
            path?: string | null;
            publishedOn?: components["schemas"]["LocalDate"] | null;
        };
        /** @enum {string} */
        AssessmentState: "active" | "withdrawn";
        /** @enum {string} */
        AssessmentState1: "active" | "withdrawn";
        AssessmentTransition: {
            actor?: string | null;
            at?: components["schemas"]["Instant"] | null;
            from?: string | null;
            reason?: string | null;
            to?: string | null;
        };
        AssessmentTurn: {
            /** Format: int32 */
            fiscalYear?: number | null;
            node?: string | null;
            text?: components["schemas"]["Label"] | null;
        };
        Assignment: {
            guidance?: string | null;
            node?: string | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            progress?: components["schemas"]["Progress1"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
        };
        AssignmentData: {
            guidance?: string | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
        };
        Band: {
            everyInstrumentFrom?: components["schemas"]["Decimal"] | null;
            from?: components["schemas"]["Decimal"] | null;
            label?: components["schemas"]["Label"] | null;
            meetsTarget?: boolean | null;
            rating?: string | null;
        };
        BandExplanation: {
            conditions?: components["schemas"]["Condition"][] | null;
            label?: components["schemas"]["Label"] | null;
            rating?: string | null;
            standing?: components["schemas"]["Standing"] | null;
        };
        /** @example 2025-04-30T16:30 */
        BangkokTime: string;
        Calendar: {
            phases: {
                [key: string]: components["schemas"]["BangkokTime"];
            };
        };
        Cause: {
            from?: string | null;
            kind?: components["schemas"]["ScoringKind"] | null;
            place?: string | null;
            to?: string | null;
        };
        /** @enum {string} */
        Caution: "observed-only" | "too-few-agencies" | "few-respondents" | "different-frameworks" | "not-announced" | "no-figure" | "not-approved";
        CautionText: {
            code?: components["schemas"]["Caution"] | null;
            text?: components["schemas"]["Label"] | null;
        };
        Chain: {
            agency?: string | null;
            turns?: components["schemas"]["MeasuresTurn"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        Change1: {
            after?: string | null;
            aspect?: components["schemas"]["Aspect"] | null;
            before?: string | null;
            code?: string | null;
            kind?: components["schemas"]["Kind3"] | null;
            label?: components["schemas"]["Label"] | null;
            part?: components["schemas"]["Part"] | null;
        };
        Choice: {
            code?: string | null;
            label?: components["schemas"]["Label"] | null;
            score?: components["schemas"]["Decimal"] | null;
        };
        ChoiceCount: {
            choice?: string | null;
            /** Format: int32 */
            count?: number | null;
            label?: components["schemas"]["Label"] | null;
            score?: components["schemas"]["Decimal"] | null;
        };
        Committee: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
            positions?: string[] | null;
        };
        Comparison: {
            /** Format: int32 */
            agencies?: number | null;
            difference?: components["schemas"]["Decimal"] | null;
            meanChange?: components["schemas"]["Decimal"] | null;
        };
        Component: {
            absence?: components["schemas"]["Absence"] | null;
            /** Format: int32 */
            atLeast?: number | null;
            code?: string | null;
            dependsOn?: string[] | null;
            elements?: components["schemas"]["Component"][] | null;
            kind?: components["schemas"]["AssessmentKind1"] | null;
            period?: components["schemas"]["AssessmentPeriod"] | null;
            quantifier?: components["schemas"]["Quantifier"] | null;
            text?: components["schemas"]["Label"] | null;
        };
        ComposedCrosswalk: {
            added?: components["schemas"]["AssessmentTurn"][] | null;
            dropped?: components["schemas"]["AssessmentTurn"][] | null;
            from?: components["schemas"]["Edition"] | null;
            links?: components["schemas"]["Link"][] | null;
            to?: components["schemas"]["Edition"] | null;
            unmapped?: components["schemas"]["Unmapped"] | null;
            via?: number[] | null;
        };
        Condition: {
            actual?: components["schemas"]["Decimal"] | null;
            from?: components["schemas"]["Decimal"] | null;
            margin?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            outcome?: components["schemas"]["ScoringOutcome"] | null;
        };
        Confirm: {
            /** Format: int32 */
            publication: number;
            url: string;
        };
        Confirmed: {
            at?: components["schemas"]["Instant"] | null;
            by?: string | null;
            /** Format: int32 */
            publication?: number | null;
            url?: string | null;
        };
        Contradiction: {
            id?: string | null;
            message?: components["schemas"]["Label"] | null;
            place?: string | null;
            rule?: components["schemas"]["Rule"] | null;
        };
        Criterion: {
            from?: components["schemas"]["Decimal"] | null;
            margin?: components["schemas"]["Decimal"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        Crosswalk: {
            /** Format: int32 */
            fiscalYear?: number | null;
            mappings?: components["schemas"]["Mapping"][] | null;
        };
        /**
         * Format: decimal
         * @description A decimal number in Arabic digits
         * @example 93.60
         */
        Decimal: string;
        Difference: {
            expected?: string | null;
            found?: string | null;
            kind?: components["schemas"]["ScoringKind1"] | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
            policies?: components["schemas"]["Rounding"][] | null;
            sentence?: string | null;
        };
        Difference1: {
            expected?: string | null;
            found?: string | null;
            kind?: components["schemas"]["ScoringKind1"] | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
            policies?: components["schemas"]["Rounding"][] | null;
        };
        District: {
            /** Format: int64 */
            agencies?: number | null;
            name?: string | null;
        };
        DistrictList: {
            items?: components["schemas"]["District"][] | null;
        };
        DueCount: {
            agency?: string | null;
            /** Format: int64 */
            due?: number | null;
            /** Format: int64 */
            late?: number | null;
            name?: components["schemas"]["Label"] | null;
            province?: string | null;
        };
        DueEntry: {
            agency?: string | null;
            /** Format: int64 */
            daysLate?: number | null;
            endsOn?: components["schemas"]["LocalDate"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            indicator?: string | null;
            name?: components["schemas"]["Label"] | null;
            node?: string | null;
            /** Format: int32 */
            number?: number | null;
            part?: string | null;
            province?: string | null;
            responsible?: string[] | null;
            startsOn?: components["schemas"]["LocalDate"] | null;
            state?: components["schemas"]["ProgressState"] | null;
            text?: string | null;
            timeliness?: components["schemas"]["Timeliness"] | null;
        };
        DueListing: {
            items?: components["schemas"]["DueEntry"][] | null;
            next?: string | null;
            on?: components["schemas"]["LocalDate"] | null;
        };
        DueSummary: {
            items?: components["schemas"]["DueCount"][] | null;
            next?: string | null;
            on?: components["schemas"]["LocalDate"] | null;
        };
        Edit: {
            allowed?: string | null;
            field?: components["schemas"]["Field"] | null;
            from?: string | null;
            node?: string | null;
            to?: string | null;
        };
        Edition: {
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            revision?: number | null;
        };
        Edits: {
            edits?: components["schemas"]["Edit"][] | null;
            outcome?: components["schemas"]["Outcome1"] | null;
        };
        EffectView: {
            after?: components["schemas"]["YearResult"] | null;
            agency?: string | null;
            before?: components["schemas"]["YearResult"] | null;
            cautions?: components["schemas"]["Caution"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            measures?: components["schemas"]["MeasureEffect"][] | null;
            texts?: components["schemas"]["CautionText"][] | null;
        };
        Entry1: {
            agency?: string | null;
            name?: components["schemas"]["Label"] | null;
            phase?: components["schemas"]["Phase"] | null;
            phaseEnds?: components["schemas"]["OffsetDateTime"] | null;
            province?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        EntryPage: {
            items?: components["schemas"]["Recorded1"][] | null;
            next?: string | null;
        };
        Evidence: {
            date?: components["schemas"]["LocalDate"] | null;
            kind?: string | null;
            number?: string | null;
            place?: string | null;
            url?: string | null;
        };
        Executive: {
            from?: components["schemas"]["LocalDate"] | null;
            name?: string | null;
            position?: string | null;
            to?: components["schemas"]["LocalDate"] | null;
        };
        Extension: {
            agency?: string | null;
            phase: components["schemas"]["Phase"];
            province?: string | null;
            reason: string;
            until: components["schemas"]["BangkokTime"];
        };
        ExtensionList: {
            items?: components["schemas"]["Granted"][] | null;
        };
        Fall: {
            lostAt?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            score?: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        Field: "score" | "verdict" | "rating" | "guidance" | "name" | "number";
        Figure: {
            derived?: components["schemas"]["Decimal"] | null;
            state?: components["schemas"]["NodeState"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        File: {
            /** Format: int64 */
            bytes?: number | null;
            format?: string | null;
            sha256?: string | null;
        };
        Finding: {
            gain?: components["schemas"]["Decimal"] | null;
            indicator?: string | null;
            kind?: components["schemas"]["FindingKind"] | null;
            node?: string | null;
            score?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            since?: number | null;
        };
        /** @enum {string} */
        FindingKind: "urgent" | "improve";
        /** @enum {string} */
        Flag: "fixed" | "census" | "population-unknown" | "small-sample" | "near-bound";
        Framework: {
            bands?: components["schemas"]["Band"][] | null;
            crosswalks?: components["schemas"]["Crosswalk"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            indicators?: components["schemas"]["Indicator"][] | null;
            instruments?: components["schemas"]["Instrument"][] | null;
            name?: components["schemas"]["Label"] | null;
            /** Format: int32 */
            revision?: number | null;
            rounding?: components["schemas"]["Rounding"] | null;
            scales?: components["schemas"]["Scale"][] | null;
            state?: components["schemas"]["State2"] | null;
            target?: components["schemas"]["Target"] | null;
            thresholds?: components["schemas"]["Thresholds"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        FrameworkDifferences: {
            changes?: components["schemas"]["Change1"][] | null;
            from?: components["schemas"]["Edition"] | null;
            to?: components["schemas"]["Edition"] | null;
        };
        FrameworkRevision: {
            /** Format: int32 */
            revision?: number | null;
        };
        FurtherText: {
            place: string;
            text: string;
        };
        FurtherTexts: {
            texts: components["schemas"]["FurtherText"][];
        };
        Gain: {
            distance?: components["schemas"]["Decimal"] | null;
            total?: components["schemas"]["Decimal"] | null;
        };
        Gap: {
            code?: string | null;
            message?: components["schemas"]["Label"] | null;
            place?: string | null;
            severity?: components["schemas"]["Severity"] | null;
        };
        Granted: {
            agency?: string | null;
            grantedAt?: components["schemas"]["OffsetDateTime"] | null;
            grantedBy?: string | null;
            id?: components["schemas"]["UUID"] | null;
            /** Format: int64 */
            past?: number | null;
            phase?: components["schemas"]["Phase"] | null;
            /** Format: int32 */
            postponed?: number | null;
            province?: string | null;
            reason?: string | null;
            until?: components["schemas"]["OffsetDateTime"] | null;
        };
        /** @enum {string} */
        Granularity: "month" | "quarter" | "half" | "year";
        Guidance: {
            kind?: components["schemas"]["GuidanceKind"] | null;
            node?: string | null;
            text?: string | null;
        };
        /** @enum {string} */
        GuidanceKind: "raise" | "maintain";
        History: {
            items?: components["schemas"]["AgencyPeriod"][] | null;
        };
        HistoryPage: {
            items?: components["schemas"]["VersionView"][] | null;
            next?: string | null;
        };
        /** @description A file that was sent */
        Import: {
            /** Format: int64 */
            bytes?: number | null;
            /** Format: int64 */
            committedRows?: number | null;
            finishedAt?: components["schemas"]["Instant"] | null;
            heartbeatAt?: components["schemas"]["Instant"] | null;
            id?: string | null;
            kind?: string | null;
            links?: components["schemas"]["ImportLinks"] | null;
            partial?: boolean | null;
            /** Format: int64 */
            rows?: number | null;
            startedAt?: components["schemas"]["Instant"] | null;
            state?: components["schemas"]["ImportState"] | null;
            summary?: Record<string, never> | null;
            target?: string | null;
            /** Format: int64 */
            violations?: number | null;
        };
        ImportLinks: {
            self?: string | null;
            violations?: string | null;
        };
        ImportPage: {
            items?: components["schemas"]["Import"][] | null;
            next?: string | null;
        };
        /** @enum {string} */
        ImportState: "receiving" | "committed" | "rejected" | "checked" | "interrupted" | "repeated" | "undone";
        ImportViolationPage: {
            items?: components["schemas"]["Violation"][] | null;
            next?: string | null;
        };
        Indicator: {
            code?: string | null;
            instruments?: string[] | null;
            name?: components["schemas"]["Label"] | null;
            questions?: components["schemas"]["Question"][] | null;
            subIndicators?: components["schemas"]["SubIndicator"][] | null;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Instrument: {
            abbreviation?: string | null;
            code?: string | null;
            family?: string | null;
            kind?: components["schemas"]["Kind2"] | null;
            name?: components["schemas"]["Label"] | null;
            sampling?: components["schemas"]["SampleRule"][] | null;
            weight?: components["schemas"]["Decimal"] | null;
        };
        Item: {
            declared?: boolean | null;
            explanation?: string | null;
            item?: string | null;
            review?: components["schemas"]["ReviewState"] | null;
            score?: components["schemas"]["Decimal"] | null;
            url?: string | null;
        };
        ItemList: {
            items?: components["schemas"]["Item"][] | null;
        };
        ItemReview: {
            item?: string | null;
            score?: components["schemas"]["Decimal"] | null;
            state?: components["schemas"]["ReviewState"] | null;
        };
        /** @description A JSON object */
        JsonObject: Record<string, never>;
        Kept: {
            /** Format: int32 */
            bytes?: number | null;
            sha256?: string | null;
            type?: string | null;
            url?: string | null;
        };
        /** @enum {string} */
        Kind2: "survey" | "disclosure";
        /** @enum {string} */
        Kind3: "added" | "removed" | "renamed" | "moved" | "rescaled" | "changed";
        Label: {
            en?: string | null;
            th?: string | null;
        };
        LabelledRating: {
            derived?: string[] | null;
            label?: string | null;
        };
        LeftOut: {
            input?: string | null;
            place?: string | null;
            what?: string | null;
        };
        /** @enum {string} */
        Level: "leaf" | "sub-indicator" | "part" | "indicator" | "instrument" | "total";
        Link: {
            from?: string | null;
            fromText?: components["schemas"]["Label"] | null;
            relation?: components["schemas"]["Relation"] | null;
            to?: string | null;
            toText?: components["schemas"]["Label"] | null;
            via?: components["schemas"]["Place"][] | null;
        };
        Listing: {
            items?: components["schemas"]["AssessmentEntry"][] | null;
            next?: string | null;
            /** Format: int64 */
            total?: number | null;
        };
        Listing1: {
            items?: components["schemas"]["Entry1"][] | null;
            next?: string | null;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        Mapping: {
            from?: string | null;
            relation?: components["schemas"]["Relation"] | null;
            to?: string | null;
        };
        Margin: {
            figure?: components["schemas"]["Decimal"] | null;
            margin?: components["schemas"]["Decimal"] | null;
            node?: string | null;
        };
        Measure: {
            budget?: components["schemas"]["Decimal"] | null;
            carriedFrom?: components["schemas"]["Origin"] | null;
            indicator?: string | null;
            issue?: string | null;
            measure?: string | null;
            /** Format: int32 */
            number?: number | null;
            outcome?: string | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            progress?: components["schemas"]["Progress1"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
            serves?: string[] | null;
            steps?: components["schemas"]["MeasuresStep"][] | null;
            summary?: string | null;
        };
        MeasureData: {
            budget?: string | null;
            indicator?: string | null;
            issue?: string | null;
            measure?: string | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
            serves?: string[] | null;
            steps?: components["schemas"]["MeasuresStep1"][] | null;
        };
        MeasureEdit: {
            editedAt?: components["schemas"]["Instant"] | null;
            editedBy?: string | null;
            measure?: components["schemas"]["PlannedMeasure"] | null;
            /** Format: int32 */
            revision?: number | null;
            /** Format: int64 */
            version?: number | null;
        };
        MeasureEdits: {
            items?: components["schemas"]["MeasureEdit"][] | null;
            next?: string | null;
        };
        MeasureEffect: {
            indicator?: string | null;
            measure?: string | null;
            nodes?: components["schemas"]["NodeEffect"][] | null;
            /** Format: int32 */
            number?: number | null;
            state?: components["schemas"]["ProgressState"] | null;
        };
        MeasuresChange: {
            edited?: boolean | null;
            id?: string | null;
            kind?: components["schemas"]["MeasuresKind"] | null;
            now?: unknown;
            proposed?: unknown;
        };
        MeasuresEntry: {
            activityDate?: components["schemas"]["LocalDate"] | null;
            evidence?: components["schemas"]["Evidence"][] | null;
            place?: string | null;
            reason?: string | null;
            recordedOn?: components["schemas"]["LocalDate"] | null;
            state?: components["schemas"]["ProgressState"] | null;
            text?: string | null;
        };
        /** @enum {string} */
        MeasuresKind: "ADD" | "CHANGE" | "REMOVE";
        MeasuresMove: {
            reason?: string | null;
            state?: components["schemas"]["MeasuresState1"] | null;
        };
        MeasuresPeriod: {
            form?: components["schemas"]["PeriodForm"] | null;
            /** Format: int32 */
            fromMonth?: number | null;
            /** Format: int32 */
            toMonth?: number | null;
        };
        MeasuresResult: {
            outcome?: string | null;
            summary?: string | null;
        };
        /** @enum {string} */
        MeasuresState: "open" | "approved" | "abandoned";
        /** @enum {string} */
        MeasuresState1: "draft" | "approved" | "in-operation" | "closed" | "withdrawn";
        MeasuresStep: {
            /** Format: int32 */
            key?: number | null;
            printed?: string | null;
            progress?: components["schemas"]["Progress1"] | null;
            steps?: components["schemas"]["MeasuresStep"][] | null;
            text?: string | null;
        };
        MeasuresStep1: {
            /** Format: int32 */
            key?: number | null;
            printed?: string | null;
            steps?: components["schemas"]["MeasuresStep1"][] | null;
            text?: string | null;
        };
        MeasuresSummary: {
            endedAt?: components["schemas"]["Instant"] | null;
            openedAt?: components["schemas"]["Instant"] | null;
            openedBy?: string | null;
            reason?: string | null;
            /** Format: int32 */
            revision?: number | null;
            state?: components["schemas"]["MeasuresState"] | null;
        };
        MeasuresTransition: {
            movedAt?: components["schemas"]["Instant"] | null;
            movedBy?: string | null;
            /** Format: int32 */
            number?: number | null;
            reason?: string | null;
            to?: components["schemas"]["MeasuresState1"] | null;
        };
        MeasuresTurn: {
            position?: string | null;
            title?: string | null;
        };
        /** @enum {string} */
        Method: "input" | "answers" | "review" | "mean" | "weighted-mean" | "shared-indicators" | "none";
        Missing: {
            node?: string | null;
            state?: components["schemas"]["NodeState"] | null;
        };
        /** @enum {string} */
        Mode: "half-up" | "half-down" | "half-even";
        NextRating: {
            distance?: components["schemas"]["Decimal"] | null;
            rating?: string | null;
            steps?: components["schemas"]["ScoringStep1"][] | null;
        };
        Node: {
            coverage?: components["schemas"]["Decimal"] | null;
            derived?: components["schemas"]["Decimal"] | null;
            gain?: components["schemas"]["Gain"] | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
            parent?: string | null;
            published?: components["schemas"]["Decimal"] | null;
            state?: components["schemas"]["NodeState"] | null;
            use?: components["schemas"]["Use"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        Node1: {
            coverage?: components["schemas"]["Decimal"] | null;
            derived?: components["schemas"]["Decimal"] | null;
            gain?: components["schemas"]["Gain"] | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
            parent?: string | null;
            published?: components["schemas"]["Decimal"] | null;
            state?: components["schemas"]["NodeState"] | null;
            use?: components["schemas"]["Use"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        NodeChange: {
            after?: components["schemas"]["Figure"] | null;
            before?: components["schemas"]["Figure"] | null;
            node?: string | null;
        };
        NodeEffect: {
            after?: components["schemas"]["Decimal"] | null;
            before?: components["schemas"]["Decimal"] | null;
            cautions?: components["schemas"]["Caution"][] | null;
            change?: components["schemas"]["Decimal"] | null;
            comparison?: components["schemas"]["Comparison"] | null;
            node?: string | null;
        };
        NodeExplanation: {
            answers?: components["schemas"]["Answers"] | null;
            coverage?: components["schemas"]["Decimal"] | null;
            criterion?: components["schemas"]["Criterion"] | null;
            method?: components["schemas"]["Method"] | null;
            missing?: components["schemas"]["Missing"][] | null;
            node?: string | null;
            operands?: components["schemas"]["Operand"][] | null;
            published?: components["schemas"]["Decimal"] | null;
            result?: components["schemas"]["ScoringResult"] | null;
            sentence?: components["schemas"]["Label"] | null;
            state?: components["schemas"]["NodeState"] | null;
            use?: components["schemas"]["Use"] | null;
        };
        /** @enum {string} */
        NodeState: "scored" | "no-answer" | "not-applicable" | "unreviewed";
        Offer: {
            confirmed?: components["schemas"]["Confirmed"] | null;
            declared?: boolean | null;
            explanation?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            item?: string | null;
            kind?: components["schemas"]["AssessmentKind"] | null;
            publication?: components["schemas"]["AssessmentPublication"] | null;
            state?: components["schemas"]["OfferState"] | null;
            url?: string | null;
        };
        OfferList: {
            items?: components["schemas"]["Offer"][] | null;
        };
        /** @enum {string} */
        OfferState: "missing" | "offered" | "confirmed" | "outdated";
        /**
         * Format: date-time
         * @example 2022-03-10T12:15:50-04:00
         */
        OffsetDateTime: string;
        Opening: {
            phase: components["schemas"]["Phase"];
            province?: string | null;
            reason?: string | null;
        };
        Operand: {
            fraction?: string | null;
            node?: string | null;
            rounded?: boolean | null;
            score?: components["schemas"]["Decimal"] | null;
            weight?: string | null;
        };
        Organisation: {
            committees?: components["schemas"]["Committee"][] | null;
            executives?: components["schemas"]["Executive"][] | null;
            positions?: components["schemas"]["Position"][] | null;
            units?: components["schemas"]["Unit"][] | null;
        };
        Origin: {
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            number?: number | null;
        };
        /** @enum {string} */
        Outcome1: "none-needed" | "found" | "not-within-bound";
        PagePublicationView: {
            items?: components["schemas"]["ReportingPublication"][] | null;
            next?: string | null;
        };
        PageVersion: {
            items?: components["schemas"]["Version"][] | null;
            next?: string | null;
        };
        /** @enum {string} */
        Part: "framework" | "band" | "scale" | "choice" | "instrument" | "indicator" | "sub-indicator" | "question" | "component" | "mapping";
        Passage: {
            composed?: string | null;
            /** Format: int64 */
            number?: number | null;
            outdated?: boolean | null;
            place?: string | null;
            text?: string | null;
            writtenAt?: components["schemas"]["Instant"] | null;
            writtenBy?: string | null;
        };
        Passages: {
            items?: components["schemas"]["Passage"][] | null;
            /** Format: int32 */
            outdated?: number | null;
        };
        PassageText: {
            text: string;
        };
        Path: {
            conditions?: components["schemas"]["Requirement"][] | null;
            /** Format: int64 */
            effort?: number | null;
            proven?: boolean | null;
            rating?: string | null;
            reachable?: boolean | null;
            steps?: components["schemas"]["ScoringStep"][] | null;
            totalAfter?: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        PeriodForm: "quarters" | "months" | "year";
        /** @enum {string} */
        Phase: "register" | "collect" | "review" | "clarify" | "confirm" | "announced";
        Place: {
            /** Format: int32 */
            fiscalYear?: number | null;
            node?: string | null;
        };
        Plan: {
            agency?: string | null;
            approvals?: components["schemas"]["Approval"][] | null;
            assignments?: components["schemas"]["Assignment"][] | null;
            /** Format: int32 */
            basedOnFiscalYear?: number | null;
            edited?: boolean | null;
            findings?: components["schemas"]["Finding"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            frameworkRevision?: number | null;
            guidance?: components["schemas"]["Guidance"][] | null;
            measures?: components["schemas"]["Measure"][] | null;
            /** Format: int32 */
            proposedChanges?: number | null;
            /** Format: int32 */
            revision?: number | null;
            /** Format: int64 */
            scoreVersion?: number | null;
            state?: components["schemas"]["MeasuresState1"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        PlanCompleteness: {
            complete?: boolean | null;
            /** Format: int32 */
            count?: number | null;
            gaps?: components["schemas"]["PlanGap"][] | null;
        };
        PlanContent: {
            assignments?: components["schemas"]["PlannedAssignment"][] | null;
            /** Format: int32 */
            lastNumber?: number | null;
            measures?: components["schemas"]["PlannedMeasure"][] | null;
        };
        PlanGap: {
            code?: string | null;
            message?: string | null;
            place?: string | null;
            severity?: components["schemas"]["Severity"] | null;
        };
        PlannedAssignment: {
            guidance?: string | null;
            node?: string | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        PlannedMeasure: {
            budget?: components["schemas"]["Decimal"] | null;
            carriedFrom?: components["schemas"]["Origin"] | null;
            indicator?: string | null;
            issue?: string | null;
            /** Format: int32 */
            lastStep?: number | null;
            measure?: string | null;
            /** Format: int32 */
            number?: number | null;
            period?: components["schemas"]["MeasuresPeriod"] | null;
            responsible?: components["schemas"]["Responsible"][] | null;
            serves?: string[] | null;
            steps?: components["schemas"]["PlannedStep"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        PlannedStep: {
            /** Format: int32 */
            key?: number | null;
            printed?: string | null;
            steps?: components["schemas"]["PlannedStep"][] | null;
            text?: string | null;
        };
        Population: {
            /** Format: int32 */
            population?: number | null;
        };
        Position: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
            unit?: string | null;
        };
        Positions: {
            positions?: string[] | null;
        };
        Problem: {
            /** @description The type's stable code */
            code: string;
            /** @description What happened here and what to do */
            detail: string;
            /** @description The path that was asked for */
            instance: string;
            /** @description Where all violations can be read; only where they are kept */
            more?: string | null;
            /** @description HTTP status */
            status: number;
            /** @description The type in words */
            title: string;
            /** @description To be named to the operator; only with an unexpected error */
            traceId?: string | null;
            /** @description Address of the problem type, relative to the origin */
            type: string;
            /** @description Every offending place */
            violations: components["schemas"]["Violation"][];
        };
        ProblemType: {
            code?: string | null;
            /** Format: int32 */
            status?: number | null;
            title?: string | null;
            type?: string | null;
        };
        Progress: {
            approved?: components["schemas"]["Approval"][] | null;
            open?: components["schemas"]["MeasuresTurn"][] | null;
            /** Format: int32 */
            revision?: number | null;
            /** Format: int64 */
            version?: number | null;
        };
        Progress1: {
            entries?: components["schemas"]["MeasuresEntry"][] | null;
            state?: components["schemas"]["ProgressState"] | null;
            timeliness?: components["schemas"]["Timeliness"] | null;
        };
        ProgressData: {
            activityDate?: components["schemas"]["LocalDate"] | null;
            evidence?: components["schemas"]["Evidence"][] | null;
            place?: string | null;
            reason?: string | null;
            state?: components["schemas"]["ProgressState"] | null;
            text?: string | null;
        };
        /** @enum {string} */
        ProgressState: "not-started" | "in-operation" | "done" | "stopped";
        Proposal: {
            changes?: components["schemas"]["MeasuresChange"][] | null;
            /** Format: int64 */
            scoreVersion?: number | null;
        };
        Province: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
        };
        ProvinceEntry: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
            region?: string | null;
        };
        ProvinceList: {
            items?: components["schemas"]["ProvinceEntry"][] | null;
        };
        PublicationRequest: {
            correction?: string | null;
            /** Format: int64 */
            version: number;
            waivers?: components["schemas"]["PublicationWaiver"][] | null;
        };
        PublicationWaiver: {
            contradiction: string;
            reason: string;
        };
        Published: {
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            revision?: number | null;
        };
        /** @enum {string} */
        Quantifier: "all" | "examples" | "at-least" | "one-of";
        Question: {
            asksFor?: components["schemas"]["AskedReport"] | null;
            code?: string | null;
            components?: components["schemas"]["Component"][] | null;
            group?: components["schemas"]["Label"] | null;
            scale?: string | null;
            text?: components["schemas"]["Label"] | null;
        };
        Range: {
            from?: components["schemas"]["Decimal"] | null;
            to?: components["schemas"]["Decimal"] | null;
        };
        Rating: {
            derived?: string[] | null;
            next?: components["schemas"]["NextRating"] | null;
            published?: string | null;
        };
        Rating1: {
            derived?: string[] | null;
            label?: string | null;
            next?: components["schemas"]["NextRating"] | null;
            published?: string | null;
        };
        RatingChance: {
            label?: string | null;
            probability?: components["schemas"]["Decimal"] | null;
            rating?: string | null;
        };
        RatingChances: {
            flags?: components["schemas"]["Flag"][] | null;
            method?: components["schemas"]["Resampling"] | null;
            probabilities?: components["schemas"]["RatingChance"][] | null;
            /** Format: int32 */
            replicates?: number | null;
            total?: components["schemas"]["Range"] | null;
            unavailable?: components["schemas"]["Unavailable"] | null;
        };
        RatingExplanation: {
            bands?: components["schemas"]["BandExplanation"][] | null;
            possible?: string[] | null;
            published?: string | null;
            rating?: string | null;
            sentence?: components["schemas"]["Label"] | null;
        };
        RatingPath: {
            agency?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            path?: components["schemas"]["Path"] | null;
            risk?: components["schemas"]["Risk"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        Reconciliation: {
            agency?: string | null;
            differences?: components["schemas"]["Difference"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            smallestEdits?: components["schemas"]["Edits"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        Recorded: {
            memoDate?: components["schemas"]["LocalDate"] | null;
            memoNumber?: string | null;
            position?: string | null;
            signatory?: string | null;
        };
        Recorded1: {
            author?: string | null;
            entry?: components["schemas"]["MeasuresEntry"] | null;
            id?: components["schemas"]["UUID"] | null;
            /** Format: int32 */
            number?: number | null;
            recordedAt?: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        Refusal: "published" | "superseded" | "plan-withdrawn" | "unannounced";
        RefusedPublication: {
            message?: components["schemas"]["Label"] | null;
            reason?: components["schemas"]["Refusal"] | null;
        };
        RegionEntry: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
        };
        RegionList: {
            items?: components["schemas"]["RegionEntry"][] | null;
        };
        /** @enum {string} */
        Relation: "equal" | "broader" | "narrower" | "overlapping" | "none";
        ReleasedTally: {
            instrument?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ReportBatch: {
            archive?: string | null;
            /** Format: int64 */
            bytes?: number | null;
            createdAt?: components["schemas"]["Instant"] | null;
            createdBy?: string | null;
            digits?: string | null;
            /** Format: int32 */
            done?: number | null;
            /** Format: int32 */
            failed?: number | null;
            failures?: components["schemas"]["ReportBatchFailure"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            format?: string | null;
            id?: components["schemas"]["UUID"] | null;
            kind?: components["schemas"]["ReportingKind"] | null;
            language?: string | null;
            province?: string | null;
            state?: components["schemas"]["ReportBatchState"] | null;
            /** Format: int32 */
            total?: number | null;
        };
        ReportBatchFailure: {
            reason?: string | null;
            subject?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ReportBatchRequest: {
            digits?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            format: string;
            kind: components["schemas"]["ReportingKind"];
            language?: string | null;
            province?: string | null;
        };
        /** @enum {string} */
        ReportBatchState: "waiting" | "running" | "complete";
        ReportChanges: {
            changes?: components["schemas"]["ReportingChange"][] | null;
            /** Format: int32 */
            count?: number | null;
            /** Format: int64 */
            since?: number | null;
        };
        ReportCheck: {
            contradictions?: components["schemas"]["Contradiction"][] | null;
            publishable?: boolean | null;
            refusals?: components["schemas"]["RefusedPublication"][] | null;
            uncheckedLinks?: string[] | null;
            /** Format: int64 */
            version?: number | null;
        };
        ReportingChange: {
            after?: string | null;
            before?: string | null;
            place?: string[] | null;
        };
        /** @enum {string} */
        ReportingKind: "analysis" | "implementation" | "province" | "national";
        ReportingPublication: {
            address?: string | null;
            contentHash?: string | null;
            correction?: string | null;
            /** Format: int32 */
            corrects?: number | null;
            files?: components["schemas"]["File"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            kind?: components["schemas"]["ReportingKind"] | null;
            /** Format: int32 */
            number?: number | null;
            publishedAt?: components["schemas"]["Instant"] | null;
            subject?: string | null;
            uncheckedLinks?: string[] | null;
            /** Format: int64 */
            version?: number | null;
            waivers?: components["schemas"]["WaivedContradiction"][] | null;
        };
        /** @enum {string} */
        ReportingState: "current" | "superseded" | "published" | "withdrawn";
        Requirement: {
            after?: components["schemas"]["Decimal"] | null;
            before?: components["schemas"]["Decimal"] | null;
            figure?: components["schemas"]["Decimal"] | null;
            node?: string | null;
        };
        /** @enum {string} */
        Resampling: "parametric-t";
        Rescored: {
            after?: components["schemas"]["RescoredResult"] | null;
            agency?: string | null;
            before?: components["schemas"]["RescoredResult"] | null;
            by?: components["schemas"]["TrendReference"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            leftOut?: string[] | null;
            nodes?: components["schemas"]["RescoredNode"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        RescoredAgency: {
            after?: components["schemas"]["RescoringSide"] | null;
            agency?: string | null;
            before?: components["schemas"]["RescoringSide"] | null;
            change?: components["schemas"]["Decimal"] | null;
            changed?: boolean | null;
            comparability?: components["schemas"]["Shares"] | null;
            trouble?: string | null;
        };
        RescoredAgencyPage: {
            items?: components["schemas"]["RescoredAgency"][] | null;
            next?: string | null;
        };
        RescoredNode: {
            comparability?: components["schemas"]["Shares"] | null;
            coverage?: components["schemas"]["Decimal"] | null;
            derived?: components["schemas"]["Decimal"] | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
            parent?: string | null;
            state?: components["schemas"]["NodeState"] | null;
            verdict?: components["schemas"]["Verdict"] | null;
        };
        RescoredResult: {
            rating?: components["schemas"]["LabelledRating"] | null;
            total?: components["schemas"]["Decimal"] | null;
        };
        Rescoring: {
            /** Format: int32 */
            agencies?: number | null;
            by?: components["schemas"]["RescoringTarget"] | null;
            createdAt?: components["schemas"]["Instant"] | null;
            createdBy?: string | null;
            /** Format: int32 */
            done?: number | null;
            finishedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            id?: components["schemas"]["UUID"] | null;
            state?: components["schemas"]["RescoringState"] | null;
            summary?: components["schemas"]["ScoringSummary"] | null;
        };
        RescoringList: {
            items?: components["schemas"]["Rescoring"][] | null;
        };
        RescoringOrder: {
            /** Format: int32 */
            by?: number | null;
            /** Format: int32 */
            fiscalYear: number;
            framework?: components["schemas"]["JsonObject"] | null;
            /** Format: int32 */
            revision?: number | null;
        };
        RescoringSide: {
            rating?: string[] | null;
            total?: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        RescoringState: "running" | "finished";
        RescoringTarget: {
            draft?: boolean | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            revision?: number | null;
        };
        Responsible: {
            code?: string | null;
            kind?: components["schemas"]["ResponsibleKind"] | null;
            name?: string | null;
        };
        /** @enum {string} */
        ResponsibleKind: "position" | "unit" | "committee" | "all-units";
        /** @enum {string} */
        ReviewState: "unreviewed" | "scored" | "disputed" | "final";
        Revision: {
            /** Format: int32 */
            fiscalYear?: number | null;
            publishedAt?: components["schemas"]["Instant"] | null;
            /** Format: int32 */
            revision?: number | null;
        };
        RevisionList: {
            items?: components["schemas"]["MeasuresSummary"][] | null;
        };
        Revocation: {
            reason: string;
        };
        Risk: {
            falls?: components["schemas"]["Fall"][] | null;
            fewest?: string[] | null;
            margins?: components["schemas"]["Margin"][] | null;
            proven?: boolean | null;
            rating?: string | null;
        };
        Round: {
            assessments?: {
                [key: string]: number;
            } | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            phases?: {
                [key: string]: string;
            } | null;
            /** Format: int64 */
            version?: number | null;
        };
        Rounding: {
            levels?: components["schemas"]["Level"][] | null;
            mode?: components["schemas"]["Mode"] | null;
            /** Format: int32 */
            scale?: number | null;
        };
        RoundList: {
            items?: components["schemas"]["Round"][] | null;
        };
        Row: {
            guidance?: string | null;
            node?: string | null;
            printed_name?: string | null;
            /** Format: int32 */
            printed_order?: number | null;
            /** Format: int32 */
            respondents?: number | null;
            score?: components["schemas"]["Decimal"] | null;
            use?: string | null;
            verdict?: string | null;
        };
        Rows: {
            figures?: components["schemas"]["Row"][] | null;
        };
        /** @enum {string} */
        Rule: "verdict" | "rating" | "figure" | "figure-in-text" | "guidance-kind" | "guidance-missing" | "finding-missing" | "finding-unfounded" | "finding-kind" | "finding-score" | "finding-without-measure" | "plan-draft" | "torn" | "outdated-passage" | "another-agency" | "another-type" | "copied" | "act" | "year" | "link";
        Sample: {
            /** Format: int32 */
            fewestAnswers?: number | null;
            /** Format: int32 */
            mostAnswers?: number | null;
            /** Format: int32 */
            population?: number | null;
            /** Format: int32 */
            respondents?: number | null;
        };
        SampleRule: {
            /** Format: int32 */
            atLeast?: number | null;
            /** Format: int32 */
            fromPopulation?: number | null;
            share?: components["schemas"]["Decimal"] | null;
        };
        Scale: {
            choices?: components["schemas"]["Choice"][] | null;
            code?: string | null;
        };
        ScoreExplanation: {
            agency?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            nodes?: components["schemas"]["NodeExplanation"][] | null;
            rating?: components["schemas"]["RatingExplanation"] | null;
            tier?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        ScoreSheet: {
            differences?: components["schemas"]["Difference1"][] | null;
            nodes?: components["schemas"]["Node"][] | null;
            rating?: components["schemas"]["Rating"] | null;
            total?: components["schemas"]["Total"] | null;
        };
        ScoreUncertainty: {
            agency?: string | null;
            confidence?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            nodes?: components["schemas"]["UncertainNode"][] | null;
            notes?: {
                [key: string]: string;
            } | null;
            rating?: components["schemas"]["RatingChances"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        ScoreView: {
            agency?: string | null;
            /** Format: int32 */
            announcement?: number | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            framework?: components["schemas"]["FrameworkRevision"] | null;
            nodes?: components["schemas"]["Node1"][] | null;
            /** Format: int64 */
            pending?: number | null;
            phase?: components["schemas"]["Phase"] | null;
            rating?: components["schemas"]["Rating1"] | null;
            total?: components["schemas"]["Total"] | null;
            trouble?: components["schemas"]["Violation1"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        ScoringChange: {
            comparable?: boolean | null;
            points?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            since?: number | null;
        };
        /** @enum {string} */
        ScoringKind: "first" | "framework" | "phase" | "tally" | "review" | "published" | "not-applicable" | "rules";
        /** @enum {string} */
        ScoringKind1: "value" | "rounding" | "unreachable" | "grim" | "verdict" | "rating" | "guidance-wrong" | "guidance-missing" | "name" | "number";
        ScoringMove: {
            after?: string[] | null;
            /** Format: int64 */
            agencies?: number | null;
            before?: string[] | null;
        };
        /** @enum {string} */
        ScoringOutcome: "met" | "missed" | "open";
        ScoringResult: {
            changed?: boolean | null;
            exact?: string | null;
            figure?: components["schemas"]["Decimal"] | null;
            fraction?: string | null;
            mode?: components["schemas"]["Mode"] | null;
            /** Format: int32 */
            scale?: number | null;
        };
        ScoringStep: {
            /** Format: int32 */
            effort?: number | null;
            from?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            to?: components["schemas"]["Decimal"] | null;
        };
        ScoringStep1: {
            from?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            to?: components["schemas"]["Decimal"] | null;
        };
        ScoringSummary: {
            /** Format: int64 */
            changed?: number | null;
            meanChange?: components["schemas"]["Decimal"] | null;
            moves?: components["schemas"]["ScoringMove"][] | null;
            /** Format: int64 */
            open?: number | null;
            /** Format: int64 */
            troubled?: number | null;
        };
        /** @enum {string} */
        Severity: "error" | "warning" | "notice";
        Shares: {
            equal?: components["schemas"]["Decimal"] | null;
            nothing?: components["schemas"]["Decimal"] | null;
            partly?: components["schemas"]["Decimal"] | null;
        };
        Simulation: {
            after?: components["schemas"]["ScoreSheet"] | null;
            agency?: string | null;
            before?: components["schemas"]["ScoreSheet"] | null;
            changed?: components["schemas"]["NodeChange"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            leftOut?: components["schemas"]["LeftOut"][] | null;
            shadowed?: string[] | null;
            /** Format: int64 */
            version?: number | null;
        };
        /** @enum {string} */
        Span: "this-year" | "first-half" | "last-year" | "in-force" | "several-years";
        /** @enum {string} */
        Standing: "holds" | "missed" | "open" | "below";
        /** @enum {string} */
        Standing1: "announced" | "current" | "pending" | "superseded";
        /** @enum {string} */
        State2: "published" | "withdrawn";
        SubIndicator: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
            questions?: components["schemas"]["Question"][] | null;
        };
        SupposedScore: {
            node: string;
            score: components["schemas"]["Decimal"];
        };
        Supposition: {
            framework?: components["schemas"]["JsonObject"] | null;
            scores?: components["schemas"]["SupposedScore"][] | null;
            weights?: {
                [key: string]: number;
            } | null;
        };
        SurveyList: {
            items?: components["schemas"]["SurveyView"][] | null;
        };
        SurveyView: {
            instrument?: string | null;
            /** Format: int32 */
            minimumSample?: number | null;
            /** Format: int32 */
            population?: number | null;
            /** Format: int32 */
            progress?: number | null;
            progressOn?: components["schemas"]["LocalDate"] | null;
            reached?: boolean | null;
            state?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        Table: {
            agency?: string | null;
            figures?: components["schemas"]["Row"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int64 */
            version?: number | null;
        };
        Target: {
            score?: components["schemas"]["Decimal"] | null;
            share?: components["schemas"]["Decimal"] | null;
        };
        Template: {
            agency?: string | null;
            digits?: string | null;
            emblem?: string | null;
            /** Format: int64 */
            number?: number | null;
            parts?: components["schemas"]["TemplateParts"] | null;
            signatory?: components["schemas"]["TemplateSignatory"] | null;
            writtenAt?: components["schemas"]["Instant"] | null;
            writtenBy?: string | null;
        };
        TemplateParts: {
            analysis?: string[] | null;
            implementation?: string[] | null;
        };
        TemplatePartsRequest: {
            analysis?: string[] | null;
            implementation?: string[] | null;
        };
        TemplateRequest: {
            digits: string;
            parts?: components["schemas"]["TemplatePartsRequest"] | null;
            signatory?: components["schemas"]["TemplateSignatoryRequest"] | null;
        };
        TemplateSignatory: {
            name?: string | null;
            positions?: string[] | null;
        };
        TemplateSignatoryRequest: {
            name: string;
            positions?: string[] | null;
        };
        Text: {
            code?: string | null;
            district?: string | null;
            nameEn?: string | null;
            nameTh?: string | null;
            provinceCode?: string | null;
            staffCount?: string | null;
            subdistrict?: string | null;
            type?: string | null;
        };
        TextGaps: {
            gaps?: components["schemas"]["Gap"][] | null;
        };
        Thresholds: {
            improveBelow?: components["schemas"]["Decimal"] | null;
            raiseBelow?: components["schemas"]["Decimal"] | null;
            urgentBelow?: components["schemas"]["Decimal"] | null;
            verdict?: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        Timeliness: "ahead" | "running" | "due" | "late" | "settled";
        Total: {
            coverage?: components["schemas"]["Decimal"] | null;
            derived?: components["schemas"]["Decimal"] | null;
            published?: components["schemas"]["Decimal"] | null;
        };
        TransitionList: {
            items?: components["schemas"]["AssessmentTransition"][] | null;
        };
        Transitions: {
            items?: components["schemas"]["MeasuresTransition"][] | null;
        };
        Trend: {
            agency?: string | null;
            comparableFrom?: components["schemas"]["Decimal"] | null;
            points?: components["schemas"]["TrendPoint"][] | null;
            reference?: components["schemas"]["TrendReference"] | null;
        };
        TrendIndicator: {
            change?: components["schemas"]["ScoringChange"] | null;
            comparability?: components["schemas"]["Shares"] | null;
            derived?: components["schemas"]["Decimal"] | null;
            label?: string | null;
            node?: string | null;
            rescored?: components["schemas"]["Decimal"] | null;
        };
        TrendPoint: {
            /** Format: int32 */
            announcement?: number | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            indicators?: components["schemas"]["TrendIndicator"][] | null;
            rating?: components["schemas"]["LabelledRating"] | null;
            rescored?: components["schemas"]["TrendRescored"] | null;
            /** Format: int32 */
            revision?: number | null;
            total?: components["schemas"]["Total"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        TrendReference: {
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            revision?: number | null;
        };
        TrendRescored: {
            change?: components["schemas"]["ScoringChange"] | null;
            comparability?: components["schemas"]["Shares"] | null;
            rating?: components["schemas"]["LabelledRating"] | null;
            total?: components["schemas"]["Decimal"] | null;
        };
        /** @enum {string} */
        Type: "sao" | "tambon-municipality" | "town-municipality" | "city-municipality" | "pao" | "province" | "department" | "university" | "state-enterprise" | "other";
        TypeName: {
            abbreviation?: string | null;
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
        };
        Types: {
            items?: components["schemas"]["TypeName"][] | null;
        };
        /** @enum {string} */
        Unavailable: "no-score" | "rating-open" | "too-few-answers" | "no-comoments" | "comoments-contradict-counts";
        UncertainNode: {
            degreesOfFreedom?: components["schemas"]["Decimal"] | null;
            flags?: components["schemas"]["Flag"][] | null;
            interval?: components["schemas"]["Range"] | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            margin?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            sample?: components["schemas"]["Sample"] | null;
            score?: components["schemas"]["Decimal"] | null;
            standardError?: components["schemas"]["Decimal"] | null;
            unavailable?: components["schemas"]["Unavailable"] | null;
        };
        Unit: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
            parent?: string | null;
        };
        Unmapped: {
            from?: string[] | null;
            to?: string[] | null;
        };
        /** @enum {string} */
        Use: "input" | "shadowed" | "compare";
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        Verdict: "meets" | "does-not-meet";
        Version: {
            asOf?: components["schemas"]["Instant"] | null;
            causes?: string[] | null;
            contentHash?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            frameworkRevision?: number | null;
            kind?: components["schemas"]["ReportingKind"] | null;
            /** Format: int64 */
            planVersion?: number | null;
            /** Format: int64 */
            scoreVersion?: number | null;
            state?: components["schemas"]["ReportingState"] | null;
            subject?: string | null;
            /** Format: int64 */
            version?: number | null;
        };
        VersionView: {
            announcedAt?: components["schemas"]["Instant"] | null;
            announcedBy?: string | null;
            /** Format: int32 */
            announcement?: number | null;
            causes?: components["schemas"]["Cause"][] | null;
            derivedAt?: components["schemas"]["Instant"] | null;
            phase?: components["schemas"]["Phase"] | null;
            rating?: string[] | null;
            reason?: string | null;
            standing?: components["schemas"]["Standing1"] | null;
            total?: components["schemas"]["Decimal"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        Violation: {
            /** @description Machine-readable reason */
            code: string;
            /** @description Name or number of its column */
            column?: string | null;
            /** @description Line of a text file, from 1 */
            line?: number | null;
            /** @description What is wrong and what to do */
            message: string;
            /** @description JSON pointer into the body, or the name of a parameter or header */
            pointer?: string | null;
        };
        Violation1: {
            input?: string | null;
            place?: string | null;
            reason?: string | null;
        };
        WaivedContradiction: {
            message?: components["schemas"]["Label"] | null;
            place?: string | null;
            reason?: string | null;
            rule?: string | null;
        };
        Whole: {
            approvals?: components["schemas"]["Approval"][] | null;
            content?: components["schemas"]["PlanContent"] | null;
            revision?: components["schemas"]["MeasuresSummary"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        Why: {
            reason?: string | null;
        };
        YearResult: {
            announced?: boolean | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            /** Format: int32 */
            frameworkRevision?: number | null;
            /** Format: int64 */
            scoreVersion?: number | null;
        };
    };
    responses: {
        /** @description Any error: what is wrong, where, and what to do (RFC 9457) */
        Problem: {
            headers: {
                /** @description With 503: after how many seconds to ask again */
                "Retry-After"?: number;
                /** @description With 401: Bearer */
                "WWW-Authenticate"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgencies: {
        parameters: {
            query?: {
                /** @example  */
                after?: string;
                district?: string;
                /** @example 2 */
                limit?: number;
                province?: string;
                /** @example find- */
                q?: string;
                region?: string;
                state?: string;
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "find-1",
                     *           "version": 1795491217711277,
                     *           "state": "active",
                     *           "name": {
                     *             "th": "เทศบาลตำบลคลองพนพัฒนา",
                     *             "en": "Khlong Phon Phatthana Subdistrict Municipality"
                     *           },
                     *           "type": "tambon-municipality",
                     *           "province": {
                     *             "code": "81",
                     *             "name": {
                     *               "th": "กระบี่",
                     *               "en": "Krabi"
                     *             }
                     *           },
                     *           "region": "south",
                     *           "district": "คลองท่อม",
                     *           "subdistrict": "คลองพน",
                     *           "staffCount": 35
                     *         },
                     *         {
                     *           "code": "find-2",
                     *           "version": 1795491217711504,
                     *           "state": "active",
                     *           "name": {
                     *             "th": "องค์การบริหารส่วนตำบลบ่อแก้ว",
                     *             "en": "Bo Kaeo Subdistrict Administrative Organization"
                     *           },
                     *           "type": "sao",
                     *           "province": {
                     *             "code": "50",
                     *             "name": {
                     *               "th": "เชียงใหม่",
                     *               "en": "Chiang Mai"
                     *             }
                     *           },
                     *           "region": "north",
                     *           "district": "สะเมิง",
                     *           "subdistrict": "บ่อแก้ว",
                     *           "staffCount": null
                     *         }
                     *       ],
                     *       "next": "find-2",
                     *       "total": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Listing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    registerAgency: {
        parameters: {
            query?: {
                dryRun?: boolean;
                effectiveFrom?: string;
                partial?: boolean;
                update?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "khlong-phon",
                 *       "nameTh": "กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก",
                 *       "nameEn": "Test",
                 *       "type": "sao",
                 *       "provinceCode": "81",
                 *       "district": "คลองท่อม",
                 *       "subdistrict": null,
                 *       "staffCount": null
                 *     }
                 */
                "application/json": components["schemas"]["Text"];
                "application/x-ndjson": string;
                /**
                 * @example code,name_th,name_en,type,province_code,district,subdistrict,staff_count
                 *     t-577998a9-57e9-4a28-81f2-4ba9d94fa7da,อบต.สอง,Two,sao,81,,,
                 *     t-33bf97f0-6f09-4be4-8e00-3df5d4aa2b71,ทต.หนึ่ง,Test,tambon-municipality,81,คลองท่อม,,
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assessment-260de9d1-23a1-4600-9697-71864f58b3f8",
                     *       "kind": "agencies",
                     *       "target": "agencies",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 2,
                     *       "committedRows": 2,
                     *       "bytes": 263,
                     *       "violations": 0,
                     *       "summary": {
                     *         "created": 1,
                     *         "updated": 1,
                     *         "unchanged": 0,
                     *         "changes": [
                     *           {
                     *             "line": 3,
                     *             "code": "khlong-phon",
                     *             "change": "updated",
                     *             "fields": [
                     *               {
                     *                 "column": "name_th",
                     *                 "from": "อบต.หนึ่ง",
                     *                 "to": "ทต.หนึ่ง"
                     *               },
                     *               {
                     *                 "column": "type",
                     *                 "from": "sao",
                     *                 "to": "tambon-municipality"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "line": 2,
                     *             "code": "bo-kaeo",
                     *             "change": "created",
                     *             "fields": []
                     *           }
                     *         ]
                     *       },
                     *       "startedAt": "2026-11-24T04:04:46.254557Z",
                     *       "heartbeatAt": "2026-11-24T04:04:46.321339Z",
                     *       "finishedAt": "2026-11-24T04:04:46.321339Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/assessment-260de9d1-23a1-4600-9697-71864f58b3f8",
                     *         "violations": "/api/v1/imports/assessment-260de9d1-23a1-4600-9697-71864f58b3f8/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "khlong-phon",
                     *       "version": 1795493086984725,
                     *       "state": "active",
                     *       "name": {
                     *         "th": "กกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกกก",
                     *         "en": "Test"
                     *       },
                     *       "type": "sao",
                     *       "province": {
                     *         "code": "81",
                     *         "name": {
                     *           "th": "กระบี่",
                     *           "en": "Krabi"
                     *         }
                     *       },
                     *       "district": "คลองท่อม",
                     *       "subdistrict": null,
                     *       "staffCount": null,
                     *       "organisation": {
                     *         "units": [],
                     *         "positions": [],
                     *         "committees": [],
                     *         "executives": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAgencyTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "sao",
                     *           "name": {
                     *             "th": "องค์การบริหารส่วนตำบล",
                     *             "en": "Subdistrict administrative organisation"
                     *           },
                     *           "abbreviation": "อบต."
                     *         },
                     *         {
                     *           "code": "tambon-municipality",
                     *           "name": {
                     *             "th": "เทศบาลตำบล",
                     *             "en": "Subdistrict municipality"
                     *           },
                     *           "abbreviation": "ทต."
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Types"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAgency: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "khlong-phon",
                     *       "version": 1795491195418260,
                     *       "state": "active",
                     *       "name": {
                     *         "th": "อบต.หนึ่ง",
                     *         "en": "Test"
                     *       },
                     *       "type": "sao",
                     *       "province": {
                     *         "code": "81",
                     *         "name": {
                     *           "th": "กระบี่",
                     *           "en": "Krabi"
                     *         }
                     *       },
                     *       "district": "คลองท่อม",
                     *       "subdistrict": null,
                     *       "staffCount": null,
                     *       "organisation": {
                     *         "units": [
                     *           {
                     *             "code": "palat",
                     *             "name": {
                     *               "th": "สำนักปลัด",
                     *               "en": "Office"
                     *             },
                     *             "parent": null
                     *           },
                     *           {
                     *             "code": "khlang",
                     *             "name": {
                     *               "th": "กองคลัง",
                     *               "en": "Finance"
                     *             },
                     *             "parent": "palat"
                     *           }
                     *         ],
                     *         "positions": [
                     *           {
                     *             "code": "nayok",
                     *             "name": {
                     *               "th": "นายก",
                     *               "en": "Mayor"
                     *             },
                     *             "unit": null
                     *           }
                     *         ],
                     *         "committees": [
                     *           {
                     *             "code": "ita",
                     *             "name": {
                     *               "th": "คณะทำงาน",
                     *               "en": "Group"
                     *             },
                     *             "positions": [
                     *               "nayok"
                     *             ]
                     *           }
                     *         ],
                     *         "executives": [
                     *           {
                     *             "name": "นายหนึ่ง",
                     *             "position": "nayok",
                     *             "from": "2020-01-01",
                     *             "to": "2024-12-31"
                     *           },
                     *           {
                     *             "name": "นางสอง",
                     *             "position": "nayok",
                     *             "from": "2025-01-01",
                     *             "to": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    changeAgency: {
        parameters: {
            query?: {
                effectiveFrom?: string;
                reason?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "khlong-phon",
                 *       "nameTh": "อบต.สอง",
                 *       "nameEn": "Test",
                 *       "type": "sao",
                 *       "provinceCode": "81",
                 *       "district": "คลองท่อม",
                 *       "subdistrict": null,
                 *       "staffCount": null
                 *     }
                 */
                "application/json": components["schemas"]["Text"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "khlong-phon",
                     *       "version": 1795491195983178,
                     *       "state": "active",
                     *       "name": {
                     *         "th": "อบต.สอง",
                     *         "en": "Test"
                     *       },
                     *       "type": "sao",
                     *       "province": {
                     *         "code": "81",
                     *         "name": {
                     *           "th": "กระบี่",
                     *           "en": "Krabi"
                     *         }
                     *       },
                     *       "district": "คลองท่อม",
                     *       "subdistrict": null,
                     *       "staffCount": null,
                     *       "organisation": {
                     *         "units": [
                     *           {
                     *             "code": "palat",
                     *             "name": {
                     *               "th": "สำนักปลัด",
                     *               "en": "Office"
                     *             },
                     *             "parent": null
                     *           },
                     *           {
                     *             "code": "khlang",
                     *             "name": {
                     *               "th": "กองคลัง",
                     *               "en": "Finance"
                     *             },
                     *             "parent": "palat"
                     *           }
                     *         ],
                     *         "positions": [
                     *           {
                     *             "code": "nayok",
                     *             "name": {
                     *               "th": "นายก",
                     *               "en": "Mayor"
                     *             },
                     *             "unit": null
                     *           }
                     *         ],
                     *         "committees": [
                     *           {
                     *             "code": "ita",
                     *             "name": {
                     *               "th": "คณะทำงาน",
                     *               "en": "Group"
                     *             },
                     *             "positions": [
                     *               "nayok"
                     *             ]
                     *           }
                     *         ],
                     *         "executives": [
                     *           {
                     *             "name": "นายหนึ่ง",
                     *             "position": "nayok",
                     *             "from": "2020-01-01",
                     *             "to": "2024-12-31"
                     *           },
                     *           {
                     *             "name": "นางสอง",
                     *             "position": "nayok",
                     *             "from": "2025-01-01",
                     *             "to": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    withdrawAgency: {
        parameters: {
            query?: {
                effectiveFrom?: string;
                /** @example ยุบรวม */
                reason?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "code": "khlong-phon",
                     *       "version": 1795491182071536,
                     *       "state": "withdrawn",
                     *       "name": {
                     *         "th": "อบต.หนึ่ง",
                     *         "en": "Test"
                     *       },
                     *       "type": "sao",
                     *       "province": {
                     *         "code": "81",
                     *         "name": {
                     *           "th": "กระบี่",
                     *           "en": "Krabi"
                     *         }
                     *       },
                     *       "district": "คลองท่อม",
                     *       "subdistrict": null,
                     *       "staffCount": null,
                     *       "organisation": {
                     *         "units": [],
                     *         "positions": [],
                     *         "committees": [],
                     *         "executives": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getAgencyHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "validFrom": "2024-02-29",
                     *           "validTo": null,
                     *           "state": "active",
                     *           "name": {
                     *             "th": "ทม.หนึ่ง",
                     *             "en": "Test"
                     *           },
                     *           "type": "town-municipality",
                     *           "province": {
                     *             "code": "81",
                     *             "name": {
                     *               "th": "กระบี่",
                     *               "en": "Krabi"
                     *             }
                     *           },
                     *           "district": "เมือง",
                     *           "subdistrict": null,
                     *           "reason": "เหตุผล",
                     *           "recordedAt": "2026-11-24T03:33:10.478816Z"
                     *         },
                     *         {
                     *           "validFrom": "2022-10-01",
                     *           "validTo": "2024-02-28",
                     *           "state": "active",
                     *           "name": {
                     *             "th": "ทม.หนึ่ง",
                     *             "en": "Test"
                     *           },
                     *           "type": "town-municipality",
                     *           "province": {
                     *             "code": "81",
                     *             "name": {
                     *               "th": "กระบี่",
                     *               "en": "Krabi"
                     *             }
                     *           },
                     *           "district": "คลองท่อม",
                     *           "subdistrict": null,
                     *           "reason": "เหตุผล",
                     *           "recordedAt": "2026-11-24T03:33:10.266552Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["History"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                on?: string;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "code": "palat",
                     *           "name": {
                     *             "th": "สำนักปลัด",
                     *             "en": "Office"
                     *           },
                     *           "parent": null
                     *         },
                     *         {
                     *           "code": "khlang",
                     *           "name": {
                     *             "th": "กองคลัง",
                     *             "en": "Finance"
                     *           },
                     *           "parent": "palat"
                     *         }
                     *       ],
                     *       "positions": [
                     *         {
                     *           "code": "nayok",
                     *           "name": {
                     *             "th": "นายก",
                     *             "en": "Mayor"
                     *           },
                     *           "unit": null
                     *         }
                     *       ],
                     *       "committees": [
                     *         {
                     *           "code": "ita",
                     *           "name": {
                     *             "th": "คณะทำงาน",
                     *             "en": "Group"
                     *           },
                     *           "positions": [
                     *             "nayok"
                     *           ]
                     *         }
                     *       ],
                     *       "executives": [
                     *         {
                     *           "name": "นายหนึ่ง",
                     *           "position": "nayok",
                     *           "from": "2020-01-01",
                     *           "to": "2024-12-31"
                     *         },
                     *         {
                     *           "name": "นางสอง",
                     *           "position": "nayok",
                     *           "from": "2025-01-01",
                     *           "to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putOrganisation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "units": [
                 *         {
                 *           "code": "palat",
                 *           "name": {
                 *             "th": "สำนักปลัด",
                 *             "en": "Office"
                 *           },
                 *           "parent": null
                 *         },
                 *         {
                 *           "code": "khlang",
                 *           "name": {
                 *             "th": "กองคลังและพัสดุ",
                 *             "en": "Finance"
                 *           },
                 *           "parent": "palat"
                 *         }
                 *       ],
                 *       "positions": [
                 *         {
                 *           "code": "nayok",
                 *           "name": {
                 *             "th": "นายก",
                 *             "en": "Mayor"
                 *           },
                 *           "unit": null
                 *         }
                 *       ],
                 *       "committees": [
                 *         {
                 *           "code": "ita",
                 *           "name": {
                 *             "th": "คณะทำงาน",
                 *             "en": "Group"
                 *           },
                 *           "positions": [
                 *             "nayok"
                 *           ]
                 *         }
                 *       ],
                 *       "executives": [
                 *         {
                 *           "name": "นายหนึ่ง",
                 *           "position": "nayok",
                 *           "from": "2020-01-01",
                 *           "to": "2024-12-31"
                 *         },
                 *         {
                 *           "name": "นางสอง",
                 *           "position": "nayok",
                 *           "from": "2025-01-01",
                 *           "to": null
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Organisation"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "units": [
                     *         {
                     *           "code": "palat",
                     *           "name": {
                     *             "th": "สำนักปลัด",
                     *             "en": "Office"
                     *           },
                     *           "parent": null
                     *         },
                     *         {
                     *           "code": "khlang",
                     *           "name": {
                     *             "th": "กองคลังและพัสดุ",
                     *             "en": "Finance"
                     *           },
                     *           "parent": "palat"
                     *         }
                     *       ],
                     *       "positions": [
                     *         {
                     *           "code": "nayok",
                     *           "name": {
                     *             "th": "นายก",
                     *             "en": "Mayor"
                     *           },
                     *           "unit": null
                     *         }
                     *       ],
                     *       "committees": [
                     *         {
                     *           "code": "ita",
                     *           "name": {
                     *             "th": "คณะทำงาน",
                     *             "en": "Group"
                     *           },
                     *           "positions": [
                     *             "nayok"
                     *           ]
                     *         }
                     *       ],
                     *       "executives": [
                     *         {
                     *           "name": "นายหนึ่ง",
                     *           "position": "nayok",
                     *           "from": "2020-01-01",
                     *           "to": "2024-12-31"
                     *         },
                     *         {
                     *           "name": "นางสอง",
                     *           "position": "nayok",
                     *           "from": "2025-01-01",
                     *           "to": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getApprovalChain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "version": 1795490929178398,
                     *       "turns": [
                     *         {
                     *           "position": "legal",
                     *           "title": "นิติกร"
                     *         },
                     *         {
                     *           "position": "mayor",
                     *           "title": "นายกองค์การบริหารส่วนตำบล"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Chain"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putApprovalChain: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "positions": [
                 *         "legal",
                 *         "mayor"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Positions"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "version": 1795490925983011,
                     *       "turns": [
                     *         {
                     *           "position": "legal",
                     *           "title": "นิติกร"
                     *         },
                     *         {
                     *           "position": "mayor",
                     *           "title": "นายกองค์การบริหารส่วนตำบล"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Chain"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listProvinces: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "10",
                     *           "name": {
                     *             "th": "กรุงเทพมหานคร",
                     *             "en": "Bangkok"
                     *           },
                     *           "region": "central"
                     *         },
                     *         {
                     *           "code": "11",
                     *           "name": {
                     *             "th": "สมุทรปราการ",
                     *             "en": "Samut Prakan"
                     *           },
                     *           "region": "central"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProvinceList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 81 */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "คลองท่อม",
                     *           "agencies": 46
                     *         },
                     *         {
                     *           "name": "เมือง",
                     *           "agencies": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DistrictList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "code": "north",
                     *           "name": {
                     *             "th": "ภาคเหนือ",
                     *             "en": "North"
                     *           }
                     *         },
                     *         {
                     *           "code": "northeast",
                     *           "name": {
                     *             "th": "ภาคตะวันออกเฉียงเหนือ",
                     *             "en": "Northeast"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795491171350398,
                     *       "state": "active",
                     *       "phase": "review",
                     *       "frameworkRevision": 4,
                     *       "notApplicable": [],
                     *       "reviews": [],
                     *       "tallies": [
                     *         {
                     *           "instrument": "EIT1",
                     *           "version": 1795491171350256
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putAssessment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "collect",
                 *       "notApplicable": [
                 *         "OIT.o28",
                 *         "9.3"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssessmentChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795491087609563,
                     *       "state": "active",
                     *       "phase": "collect",
                     *       "frameworkRevision": 1,
                     *       "notApplicable": [
                     *         "9.3",
                     *         "OIT.o28"
                     *       ],
                     *       "reviews": [],
                     *       "tallies": []
                     *     }
                     */
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importAnswersOfAgency: {
        parameters: {
            query?: {
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
                /** @example EIT1 */
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /**
                 * @example e1,e2,e3,e4,e5,e6,e7,e8,e9
                 *     6,6,no,6,6,6,6,6,6
                 *     6,6,no,6,6,6,6,6,6
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assessment-f861a0e4-bc3b-4f73-a7d2-05602bbc8dae",
                     *       "kind": "answers",
                     *       "target": "answers/2568/EIT1/khlong-phon",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 8,
                     *       "committedRows": 8,
                     *       "bytes": 180,
                     *       "violations": 0,
                     *       "summary": {
                     *         "respondents": 8,
                     *         "agencies": 1
                     *       },
                     *       "startedAt": "2026-11-24T03:32:50.706033Z",
                     *       "heartbeatAt": "2026-11-24T03:32:50.729742Z",
                     *       "finishedAt": "2026-11-24T03:32:50.729742Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/assessment-f861a0e4-bc3b-4f73-a7d2-05602bbc8dae",
                     *         "violations": "/api/v1/imports/assessment-f861a0e4-bc3b-4f73-a7d2-05602bbc8dae/violations"
                     *       }
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDisclosures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "item": "o1",
                     *           "declared": true,
                     *           "url": "https://a.go.th/1 http://ตัวอย่าง.ไทย/ก",
                     *           "explanation": null,
                     *           "review": "scored",
                     *           "score": "100"
                     *         },
                     *         {
                     *           "item": "o2",
                     *           "declared": true,
                     *           "url": null,
                     *           "explanation": null,
                     *           "review": "unreviewed",
                     *           "score": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ItemList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listEvidenceOffers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2566 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "item": "o42",
                     *           "kind": "analysis",
                     *           "fiscalYear": 2565,
                     *           "state": "confirmed",
                     *           "publication": {
                     *             "number": 1,
                     *             "contentVersion": 11,
                     *             "publishedOn": "2023-01-01",
                     *             "path": "/published/2565/khlong-phon/analysis/1",
                     *             "files": [
                     *               {
                     *                 "format": "html",
                     *                 "sha256": "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
                     *                 "bytes": 5000
                     *               },
                     *               {
                     *                 "format": "pdf",
                     *                 "sha256": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                     *                 "bytes": 123456
                     *               }
                     *             ]
                     *           },
                     *           "declared": true,
                     *           "url": "https://b.go.th https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf",
                     *           "explanation": "ของเดิม\nรายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2565 ฉบับเผยแพร่ครั้งที่ 1 (SHA-256: html b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2, pdf a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1)",
                     *           "confirmed": {
                     *             "publication": 1,
                     *             "url": "https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf",
                     *             "by": "officer-khlong-phon",
                     *             "at": "2026-11-24T03:33:45.037304Z"
                     *           }
                     *         },
                     *         {
                     *           "item": "o43",
                     *           "kind": "implementation",
                     *           "fiscalYear": 2566,
                     *           "state": "missing",
                     *           "publication": null,
                     *           "declared": null,
                     *           "url": null,
                     *           "explanation": null,
                     *           "confirmed": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    confirmEvidenceOffer: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2566 */
                fiscalYear: number;
                /** @example o42 */
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "publication": 1,
                 *       "url": "https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf"
                 *     }
                 */
                "application/json": components["schemas"]["Confirm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "item": "o42",
                     *           "kind": "analysis",
                     *           "fiscalYear": 2565,
                     *           "state": "confirmed",
                     *           "publication": {
                     *             "number": 1,
                     *             "contentVersion": 11,
                     *             "publishedOn": "2023-01-01",
                     *             "path": "/published/2565/khlong-phon/analysis/1",
                     *             "files": [
                     *               {
                     *                 "format": "html",
                     *                 "sha256": "b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2",
                     *                 "bytes": 5000
                     *               },
                     *               {
                     *                 "format": "pdf",
                     *                 "sha256": "a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1",
                     *                 "bytes": 123456
                     *               }
                     *             ]
                     *           },
                     *           "declared": true,
                     *           "url": "https://b.go.th https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf",
                     *           "explanation": "ของเดิม\nรายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. 2565 ฉบับเผยแพร่ครั้งที่ 1 (SHA-256: html b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2b2, pdf a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1)",
                     *           "confirmed": {
                     *             "publication": 1,
                     *             "url": "https://www.borkaew.go.th/ตัวชี้วัด/ita-2565.pdf",
                     *             "by": "officer-khlong-phon",
                     *             "at": "2026-11-24T03:33:45.037304Z"
                     *           }
                     *         },
                     *         {
                     *           "item": "o43",
                     *           "kind": "implementation",
                     *           "fiscalYear": 2566,
                     *           "state": "missing",
                     *           "publication": null,
                     *           "declared": null,
                     *           "url": null,
                     *           "explanation": null,
                     *           "confirmed": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["OfferList"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listSurveys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "instrument": "EIT1",
                     *           "state": "released",
                     *           "population": null,
                     *           "minimumSample": null,
                     *           "progress": 0,
                     *           "progressOn": null,
                     *           "reached": null,
                     *           "version": 1795491171350256
                     *         },
                     *         {
                     *           "instrument": "EIT2",
                     *           "state": "closed",
                     *           "population": null,
                     *           "minimumSample": null,
                     *           "progress": 0,
                     *           "progressOn": null,
                     *           "reached": null,
                     *           "version": 1795491171350385
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["SurveyList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    putSurveyPopulation: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
                /** @example IIT */
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "population": 90000
                 *     }
                 */
                "application/json": components["schemas"]["Population"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "instrument": "IIT",
                     *       "state": "open",
                     *       "population": 90000,
                     *       "minimumSample": 400,
                     *       "progress": 0,
                     *       "progressOn": null,
                     *       "reached": false,
                     *       "version": 1795491094946564
                     *     }
                     */
                    "application/json": components["schemas"]["SurveyView"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "from": "review",
                     *           "to": "collect",
                     *           "at": "2026-11-24T03:32:53.818064Z",
                     *           "actor": "admin",
                     *           "reason": "opened in the wrong phase"
                     *         },
                     *         {
                     *           "from": null,
                     *           "to": "review",
                     *           "at": "2026-11-24T03:32:53.390852Z",
                     *           "actor": "admin",
                     *           "reason": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TransitionList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDue: {
        parameters: {
            query?: {
                /** @example 2026-09-30/khlong-phon/measure/2 */
                after?: string;
                agency?: string;
                /** @description The year of the plan; without it those of any year that are not closed */
                fiscalYear?: number;
                indicator?: string;
                /** @example 200 */
                limit?: number;
                /** @description The day on which they are so; today in Asia/Bangkok without it */
                on?: string;
                /**
                 * @description Two-digit code
                 * @example 81
                 */
                province?: string;
                /** @description One or more of late, due (ends within 30 days), running (ends later) */
                timeliness?: string;
                /** @description Code of a unit, position or committee of the agency; of a unit, also what is for those within it and for all units */
                unit?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2029-03-31",
                     *       "items": [
                     *         {
                     *           "fiscalYear": 2569,
                     *           "agency": "khlong-phon",
                     *           "name": {
                     *             "th": "องค์การบริหารส่วนตำบลทดสอบ",
                     *             "en": "องค์การบริหารส่วนตำบลทดสอบ"
                     *           },
                     *           "province": "81",
                     *           "part": "measure/5",
                     *           "number": 5,
                     *           "node": null,
                     *           "indicator": "5",
                     *           "text": "รักษาความเข้มแข็งของกลไกป้องกันการทุจริตและความเชื่อมั่นต่อการจัดการเรื่องร้องเรียน",
                     *           "responsible": [
                     *             "นิติกร",
                     *             "คณะทำงานส่งเสริมคุณธรรมและความโปร่งใส"
                     *           ],
                     *           "startsOn": "2025-10-01",
                     *           "endsOn": "2026-09-30",
                     *           "state": "not-started",
                     *           "timeliness": "late",
                     *           "daysLate": 913
                     *         },
                     *         {
                     *           "fiscalYear": 2569,
                     *           "agency": "bo-kaeo",
                     *           "name": {
                     *             "th": "องค์การบริหารส่วนตำบลทดสอบ",
                     *             "en": "องค์การบริหารส่วนตำบลทดสอบ"
                     *           },
                     *           "province": "81",
                     *           "part": "assignment/1",
                     *           "number": null,
                     *           "node": "1",
                     *           "indicator": "1",
                     *           "text": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             "นักทรัพยากรบุคคล",
                     *             "นิติกร"
                     *           ],
                     *           "startsOn": "2025-10-01",
                     *           "endsOn": "2026-09-30",
                     *           "state": "not-started",
                     *           "timeliness": "late",
                     *           "daysLate": 913
                     *         }
                     *       ],
                     *       "next": "2026-09-30/nong-ya/assignment/OIT.o1"
                     *     }
                     */
                    "application/json": components["schemas"]["DueListing"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    summariseDue: {
        parameters: {
            query?: {
                after?: string;
                /** @description The year of the plan; without it those of any year that are not closed */
                fiscalYear?: number;
                limit?: number;
                /**
                 * @description The day on which it is so; today in Asia/Bangkok without it
                 * @example 2029-04-01
                 */
                on?: string;
                /**
                 * @description Two-digit code
                 * @example 64
                 */
                province?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2029-04-01",
                     *       "items": [
                     *         {
                     *           "agency": "khlong-phon",
                     *           "name": {
                     *             "th": "เทศบาล khlong-phon",
                     *             "en": "Municipality khlong-phon"
                     *           },
                     *           "province": "64",
                     *           "late": 4,
                     *           "due": 0
                     *         },
                     *         {
                     *           "agency": "bo-kaeo",
                     *           "name": {
                     *             "th": "เทศบาล bo-kaeo",
                     *             "en": "Municipality bo-kaeo"
                     *           },
                     *           "province": "64",
                     *           "late": 3,
                     *           "due": 0
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DueSummary"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listFrameworks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "fiscalYear": 2568,
                     *         "revision": 2,
                     *         "publishedAt": "2026-11-24T03:31:29.998086Z"
                     *       },
                     *       {
                     *         "fiscalYear": 2568,
                     *         "revision": 1,
                     *         "publishedAt": "2026-11-24T03:31:18.271231Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishFramework: {
        parameters: {
            query?: {
                /** @example false */
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example # The framework of fiscal year 2568 (1 October 2024 – 30 September 2025).
                 *     #
                 *     # Names of instruments, indicators, sub-indicators and items, the weights, the rating table, the verdict's criterion
                 */
                "application/yaml": string;
            };
        };
        responses: {
            /** @description Published */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "revision": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Published"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getFramework: {
        parameters: {
            query?: {
                /** @example 1 */
                revision?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest revision, or the one asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "revision": 1,
                     *       "version": 1795491078271005,
                     *       "state": "published",
                     *       "name": {
                     *         "th": "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2568",
                     *         "en": "Integrity and Transparency Assessment of Public Agencies, fiscal year B.E. 2568"
                     *       },
                     *       "target": {
                     *         "score": "85",
                     *         "share": "100"
                     *       },
                     *       "rounding": {
                     *         "scale": 2,
                     *         "mode": "half-down",
                     *         "levels": [
                     *           "part"
                     *         ]
                     *       },
                     *       "scales": [
                     *         {
                     *           "code": "level6",
                     *           "choices": [
                     *             {
                     *               "code": "1",
                     *               "label": {
                     *                 "th": "น้อยที่สุดหรือไม่มีเลย",
                     *                 "en": "Least or not at all"
                     *               },
                     *               "score": "0"
                     *             },
                     *             {
                     *               "code": "2",
                     *               "label": {
                     *                 "th": "น้อย",
                     *                 "en": "Little"
                     *               },
                     *               "score": "20"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "level6-reverse",
                     *           "choices": [
                     *             {
                     *               "code": "1",
                     *               "label": {
                     *                 "th": "น้อยที่สุดหรือไม่มีเลย",
                     *                 "en": "Least or not at all"
                     *               },
                     *               "score": "100"
                     *             },
                     *             {
                     *               "code": "2",
                     *               "label": {
                     *                 "th": "น้อย",
                     *                 "en": "Little"
                     *               },
                     *               "score": "80"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "instruments": [
                     *         {
                     *           "code": "IIT",
                     *           "family": "IIT",
                     *           "abbreviation": "IIT",
                     *           "name": {
                     *             "th": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน",
                     *             "en": "Internal Integrity and Transparency Assessment"
                     *           },
                     *           "kind": "survey",
                     *           "weight": "30",
                     *           "sampling": [
                     *             {
                     *               "fromPopulation": 0,
                     *               "share": "10",
                     *               "atLeast": 30
                     *             },
                     *             {
                     *               "fromPopulation": 4000,
                     *               "share": "0",
                     *               "atLeast": 400
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "EIT1",
                     *           "family": "EIT",
                     *           "abbreviation": "EIT Public",
                     *           "name": {
                     *             "th": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก ส่วนที่ 1",
                     *             "en": "External Integrity and Transparency Assessment, part 1"
                     *           },
                     *           "kind": "survey",
                     *           "weight": "15",
                     *           "sampling": []
                     *         }
                     *       ],
                     *       "indicators": [
                     *         {
                     *           "code": "1",
                     *           "name": {
                     *             "th": "การปฏิบัติหน้าที่",
                     *             "en": "Performance of duties"
                     *           },
                     *           "instruments": [
                     *             "IIT"
                     *           ],
                     *           "subIndicators": [],
                     *           "questions": [
                     *             {
                     *               "code": "i1",
                     *               "text": {
                     *                 "th": "เจ้าหน้าที่ของหน่วยงานท่านปฏิบัติงานหรือให้บริการตามขั้นตอนและกรอบเวลาที่กำหนดไว้มากน้อยเพียงใด",
                     *                 "en": "Do officials work and serve by the set steps and within the set time?"
                     *               },
                     *               "scale": "level6",
                     *               "group": null,
                     *               "components": [],
                     *               "asksFor": null
                     *             },
                     *             {
                     *               "code": "i2",
                     *               "text": {
                     *                 "th": "เจ้าหน้าที่ของหน่วยงานท่านดูแลผู้มาติดต่อหรือผู้รับบริการทุกคนอย่างเท่าเทียมกันมากน้อยเพียงใด",
                     *                 "en": "Do officials treat everyone they serve equally?"
                     *               },
                     *               "scale": "level6",
                     *               "group": null,
                     *               "components": [],
                     *               "asksFor": null
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "code": "2",
                     *           "name": {
                     *             "th": "การใช้งบประมาณ",
                     *             "en": "Use of the budget"
                     *           },
                     *           "instruments": [
                     *             "IIT"
                     *           ],
                     *           "subIndicators": [],
                     *           "questions": [
                     *             {
                     *               "code": "i4",
                     *               "text": {
                     *                 "th": "การใช้จ่ายงบประมาณของหน่วยงานท่านตรงตามวัตถุประสงค์ที่ตั้งไว้มากน้อยเพียงใด",
                     *                 "en": "Is the budget spent on what it is meant for?"
                     *               },
                     *               "scale": "level6",
                     *               "group": null,
                     *               "components": [],
                     *               "asksFor": null
                     *             },
                     *             {
                     *               "code": "i5",
                     *               "text": {
                     *                 "th": "ในหน่วยงานของท่าน มีการเบิกเงินไม่ตรงตามความเป็นจริง เช่น ค่าล่วงเวลา ค่าวัสดุ หรือค่าเดินทาง มากน้อยเพียงใด",
                     *                 "en": "Are there false claims, such as for overtime, supplies or travel?"
                     *               },
                     *               "scale": "level6-reverse",
                     *               "group": null,
                     *               "components": [],
                     *               "asksFor": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "bands": [
                     *         {
                     *           "rating": "excellent",
                     *           "label": {
                     *             "th": "ผ่านดีเยี่ยม",
                     *             "en": "Excellent"
                     *           },
                     *           "from": "95",
                     *           "everyInstrumentFrom": "95",
                     *           "meetsTarget": true
                     *         },
                     *         {
                     *           "rating": "good",
                     *           "label": {
                     *             "th": "ผ่านดี",
                     *             "en": "Good"
                     *           },
                     *           "from": "85",
                     *           "everyInstrumentFrom": "85",
                     *           "meetsTarget": true
                     *         }
                     *       ],
                     *       "thresholds": {
                     *         "verdict": "85",
                     *         "urgentBelow": "85",
                     *         "improveBelow": "95",
                     *         "raiseBelow": "95"
                     *       },
                     *       "crosswalks": [
                     *         {
                     *           "fiscalYear": 2567,
                     *           "mappings": [
                     *             {
                     *               "from": "IIT.i1",
                     *               "to": "IIT.i1",
                     *               "relation": "equal"
                     *             },
                     *             {
                     *               "from": "IIT.i2",
                     *               "to": "IIT.i2",
                     *               "relation": "equal"
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Framework"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCrosswalk: {
        parameters: {
            query: {
                /**
                 * @description The year it is compared with, and a revision of it where that is not the newest
                 * @example 2566/1
                 */
                from: string;
                /** @example 1 */
                revision?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The crosswalk between the two */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "fiscalYear": 2566,
                     *         "revision": 1
                     *       },
                     *       "to": {
                     *         "fiscalYear": 2568,
                     *         "revision": 1
                     *       },
                     *       "via": [
                     *         2567
                     *       ],
                     *       "links": [
                     *         {
                     *           "from": "IIT.i1",
                     *           "fromText": null,
                     *           "to": "IIT.i1",
                     *           "toText": {
                     *             "th": "เจ้าหน้าที่ของหน่วยงานท่านปฏิบัติงานหรือให้บริการตามขั้นตอนและกรอบเวลาที่กำหนดไว้มากน้อยเพียงใด",
                     *             "en": "Do officials work and serve by the set steps and within the set time?"
                     *           },
                     *           "relation": "equal",
                     *           "via": [
                     *             {
                     *               "fiscalYear": 2567,
                     *               "node": "IIT.i1"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "from": "IIT.i2",
                     *           "fromText": null,
                     *           "to": "IIT.i2",
                     *           "toText": {
                     *             "th": "เจ้าหน้าที่ของหน่วยงานท่านดูแลผู้มาติดต่อหรือผู้รับบริการทุกคนอย่างเท่าเทียมกันมากน้อยเพียงใด",
                     *             "en": "Do officials treat everyone they serve equally?"
                     *           },
                     *           "relation": "equal",
                     *           "via": [
                     *             {
                     *               "fiscalYear": 2567,
                     *               "node": "IIT.i2"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "added": [
                     *         {
                     *           "node": "OIT.o22",
                     *           "text": {
                     *             "th": "รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดตามธรรมจรรยา",
                     *             "en": "Report of property or benefits received by custom"
                     *           },
                     *           "fiscalYear": 2567
                     *         }
                     *       ],
                     *       "dropped": [
                     *         {
                     *           "node": "OIT.o6",
                     *           "text": {
                     *             "th": "กฎหมายที่เกี่ยวข้อง",
                     *             "en": "Relevant laws"
                     *           },
                     *           "fiscalYear": 2567
                     *         },
                     *         {
                     *           "node": "OIT.o8",
                     *           "text": {
                     *             "th": "Q&A",
                     *             "en": "Questions and answers"
                     *           },
                     *           "fiscalYear": 2568
                     *         }
                     *       ],
                     *       "unmapped": {
                     *         "from": [],
                     *         "to": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ComposedCrosswalk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFrameworkDifferences: {
        parameters: {
            query: {
                /**
                 * @description The year it is compared with, and a revision of it where that is not the newest
                 * @example 2568/1
                 */
                from: string;
                /** @example 2 */
                revision?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every change; none where the two say the same */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": {
                     *         "fiscalYear": 2568,
                     *         "revision": 1
                     *       },
                     *       "to": {
                     *         "fiscalYear": 2568,
                     *         "revision": 2
                     *       },
                     *       "changes": [
                     *         {
                     *           "kind": "changed",
                     *           "part": "framework",
                     *           "code": "",
                     *           "aspect": "thresholds",
                     *           "before": "verdict 85, urgent < 85, improve < 95, raise < 95",
                     *           "after": "verdict 80, urgent < 85, improve < 95, raise < 95",
                     *           "label": {
                     *             "th": "กรอบการประเมิน: เกณฑ์ตัดสิน เปลี่ยนจาก “verdict 85, urgent < 85, improve < 95, raise < 95” เป็น “verdict 80, urgent < 85, improve < 95, raise < 95”",
                     *             "en": "Framework: thresholds changed from “verdict 85, urgent < 85, improve < 95, raise < 95” to “verdict 80, urgent < 85, improve < 95, raise < 95”."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["FrameworkDifferences"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFrameworkSource: {
        parameters: {
            query?: {
                /** @example 1 */
                revision?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example # The framework of fiscal year 2568 (1 October 2024 – 30 September 2025).
                     *     #
                     *     # Names of instruments, indicators, sub-indicators and items, the weights, the rating table, the verdict's criterion
                     */
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listImports: {
        parameters: {
            query?: {
                /** @example reporting-eb65d6e5-e002-4b50-8ac8-830d7188ee8a */
                after?: string;
                limit?: number;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "reporting-549bfc1b-6d7e-40a0-84d7-5bdb6723e548",
                     *           "kind": "notes",
                     *           "target": "notes/aec86fcb-8dc0-4a8c-8fe0-0f15e7a78d25",
                     *           "state": "committed",
                     *           "partial": false,
                     *           "rows": 2,
                     *           "committedRows": 2,
                     *           "bytes": 53,
                     *           "violations": 0,
                     *           "summary": {
                     *             "notes": 2
                     *           },
                     *           "startedAt": "2026-11-24T03:16:20.076696Z",
                     *           "heartbeatAt": "2026-11-24T03:16:20.120719Z",
                     *           "finishedAt": "2026-11-24T03:16:20.120719Z",
                     *           "links": {
                     *             "self": "/api/v1/imports/reporting-549bfc1b-6d7e-40a0-84d7-5bdb6723e548",
                     *             "violations": "/api/v1/imports/reporting-549bfc1b-6d7e-40a0-84d7-5bdb6723e548/violations"
                     *           }
                     *         },
                     *         {
                     *           "id": "reporting-dfc9b908-6eee-465f-9a43-fb3c5f696c05",
                     *           "kind": "notes",
                     *           "target": "notes/5216e79c-d35d-4921-bdee-8d07f69dd679",
                     *           "state": "committed",
                     *           "partial": false,
                     *           "rows": 200000,
                     *           "committedRows": 200000,
                     *           "bytes": 2868901,
                     *           "violations": 0,
                     *           "summary": {
                     *             "notes": 200000
                     *           },
                     *           "startedAt": "2026-11-24T03:16:17.655016Z",
                     *           "heartbeatAt": "2026-11-24T03:16:18.438034Z",
                     *           "finishedAt": "2026-11-24T03:16:18.438034Z",
                     *           "links": {
                     *             "self": "/api/v1/imports/reporting-dfc9b908-6eee-465f-9a43-fb3c5f696c05",
                     *             "violations": "/api/v1/imports/reporting-dfc9b908-6eee-465f-9a43-fb3c5f696c05/violations"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ImportPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd",
                     *       "kind": "notes",
                     *       "target": "notes/81e1f4fe-80b3-4ead-8133-a5dd5d14e40b",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 2,
                     *       "committedRows": 2,
                     *       "bytes": 53,
                     *       "violations": 0,
                     *       "summary": {
                     *         "notes": 2
                     *       },
                     *       "startedAt": "2026-11-24T03:16:20.940732Z",
                     *       "heartbeatAt": "2026-11-24T03:16:20.982528Z",
                     *       "finishedAt": "2026-11-24T03:16:20.982528Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd",
                     *         "violations": "/api/v1/imports/reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd",
                     *       "kind": "notes",
                     *       "target": "notes/81e1f4fe-80b3-4ead-8133-a5dd5d14e40b",
                     *       "state": "undone",
                     *       "partial": false,
                     *       "rows": 2,
                     *       "committedRows": 2,
                     *       "bytes": 53,
                     *       "violations": 0,
                     *       "summary": {
                     *         "notes": 2
                     *       },
                     *       "startedAt": "2026-11-24T03:16:20.940732Z",
                     *       "heartbeatAt": "2026-11-24T03:16:20.982528Z",
                     *       "finishedAt": "2026-11-24T03:16:20.982528Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd",
                     *         "violations": "/api/v1/imports/reporting-7a4b09ee-0e72-4783-bb9e-e3c8ee3d7fcd/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listImportViolations: {
        parameters: {
            query?: {
                /** @example 1000 */
                after?: number;
                /** @example 200 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example reporting-d0424b35-d2eb-4765-b2f6-639747dd1e9c */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "line": 1002,
                     *           "column": "score",
                     *           "code": "no-score",
                     *           "message": "A score is a number of at most three digits."
                     *         },
                     *         {
                     *           "line": 1003,
                     *           "column": "score",
                     *           "code": "no-score",
                     *           "message": "A score is a number of at most three digits."
                     *         }
                     *       ],
                     *       "next": "1200"
                     *     }
                     */
                    "application/json": components["schemas"]["ImportViolationPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2569,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490813144702,
                     *       "state": "in-operation",
                     *       "revision": 1,
                     *       "edited": true,
                     *       "basedOnFiscalYear": 2568,
                     *       "scoreVersion": 1,
                     *       "frameworkRevision": 1,
                     *       "proposedChanges": 0,
                     *       "findings": [
                     *         {
                     *           "node": "1",
                     *           "indicator": "1",
                     *           "kind": "urgent",
                     *           "score": "80",
                     *           "gain": null,
                     *           "since": 2568
                     *         }
                     *       ],
                     *       "guidance": [
                     *         {
                     *           "node": "IIT.i1",
                     *           "kind": "raise",
                     *           "text": "ทบทวนคู่มือการปฏิบัติงานทุกกระบวนงานให้ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบครบถ้วน แล้วชี้แจงให้เจ้าหน้าที่ทุกคนถือปฏิบัติอย่างเคร่งครัด พร้อมทั้งติดตามงานที่ใช้เวลาเกินกำหนดเป็นรายเดือน วิเคราะห์สาเหตุของความล่าช้า และปรับลดขั้นตอนที่ไม่จำเป็นร่วมกับผู้ปฏิบัติงาน"
                     *         },
                     *         {
                     *           "node": "IIT.i2",
                     *           "kind": "raise",
                     *           "text": "สำรวจว่างานบริการใดเปิดช่องให้ใช้ดุลพินิจหรือให้บริการข้ามลำดับ แล้วกำหนดหลักเกณฑ์การให้บริการตามลำดับก่อนหลังที่ตรวจสอบได้ เช่น ระบบบัตรคิวหรือการรับคำขอออนไลน์ พร้อมทั้งซักซ้อมมาตรฐานการให้บริการแก่เจ้าหน้าที่ทุกระดับ และให้หัวหน้าส่วนงานสุ่มสังเกตการให้บริการเป็นประจำ"
                     *         }
                     *       ],
                     *       "measures": [
                     *         {
                     *           "number": 1,
                     *           "indicator": "1",
                     *           "issue": "การปฏิบัติงานตามขั้นตอนและกรอบเวลา ความเท่าเทียมในการให้บริการ และการปลอดจากสินบน",
                     *           "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "ทบทวนคู่มือการปฏิบัติงานและการให้บริการให้เป็นปัจจุบัน",
                     *               "steps": [
                     *                 {
                     *                   "key": 2,
                     *                   "printed": null,
                     *                   "text": "ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบของทุกกระบวนงาน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "ตัดขั้นตอนที่ซ้ำซ้อนและจุดที่ใช้ดุลพินิจโดยไม่จำเป็น",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 4,
                     *               "printed": null,
                     *               "text": "ชี้แจงคู่มือแก่เจ้าหน้าที่ทุกคนและกำชับให้ถือปฏิบัติโดยเคร่งครัด",
                     *               "steps": [],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 9
                     *           },
                     *           "budget": null,
                     *           "serves": [
                     *             "1"
                     *           ],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": "แก้แล้ว",
                     *           "outcome": null
                     *         },
                     *         {
                     *           "number": 2,
                     *           "indicator": "2",
                     *           "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *           "measure": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *               "steps": [],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 2,
                     *               "printed": null,
                     *               "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *               "steps": [
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 4,
                     *                   "printed": null,
                     *                   "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "budget": null,
                     *           "serves": [],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": null,
                     *           "outcome": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "node": "1",
                     *           "guidance": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         },
                     *         {
                     *           "node": "2",
                     *           "guidance": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "position": null,
                     *           "title": "ผู้บริหารสูงสุดของหน่วยงาน",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "1/2568",
                     *           "memoDate": "2025-10-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getApprovals: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 1,
                     *       "version": 1795490948618991,
                     *       "approved": [
                     *         {
                     *           "position": "legal",
                     *           "title": "นิติกร",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "1/2568",
                     *           "memoDate": "2025-10-01"
                     *         },
                     *         {
                     *           "position": "clerk",
                     *           "title": "ปลัดองค์การบริหารส่วนตำบล",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "2/2568",
                     *           "memoDate": "2025-10-02"
                     *         }
                     *       ],
                     *       "open": [
                     *         {
                     *           "position": "mayor",
                     *           "title": "นายกองค์การบริหารส่วนตำบล"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Progress"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    approvePlan: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "memoNumber": "2/2568",
                 *       "position": "clerk",
                 *       "memoDate": "2025-10-02",
                 *       "signatory": "นายทดสอบ"
                 *     }
                 */
                "application/json": components["schemas"]["Recorded"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 1,
                     *       "version": 1795490948618991,
                     *       "approved": [
                     *         {
                     *           "position": "legal",
                     *           "title": "นิติกร",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "1/2568",
                     *           "memoDate": "2025-10-01"
                     *         },
                     *         {
                     *           "position": "clerk",
                     *           "title": "ปลัดองค์การบริหารส่วนตำบล",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "2/2568",
                     *           "memoDate": "2025-10-02"
                     *         }
                     *       ],
                     *       "open": [
                     *         {
                     *           "position": "mayor",
                     *           "title": "นายกองค์การบริหารส่วนตำบล"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Progress"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    takeBackApprovals: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    putAssignment: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example OIT.o14 */
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "guidance": "ปรับปรุงข้อมูล",
                 *       "responsible": [
                 *         {
                 *           "kind": "all-units"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignmentData"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "node": "OIT.o14",
                     *       "version": 1795490798687255,
                     *       "guidance": "ปรับปรุงข้อมูล",
                     *       "responsible": [
                     *         {
                     *           "kind": "all-units",
                     *           "code": null,
                     *           "name": "ทุกส่วนราชการ"
                     *         }
                     *       ],
                     *       "period": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlannedAssignment"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAssignmentProgress: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                node: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5ccbd071-4d19-4d45-a0e1-1f90651e2f22",
                     *           "number": 2,
                     *           "entry": {
                     *             "recordedOn": "2026-11-24",
                     *             "state": "done",
                     *             "reason": null,
                     *             "text": null,
                     *             "activityDate": null,
                     *             "place": null,
                     *             "evidence": []
                     *           },
                     *           "author": "officer-khlong-phon",
                     *           "recordedAt": "2026-11-24T03:26:55.410229Z"
                     *         },
                     *         {
                     *           "id": "87b282fe-87a2-4eb9-b0c2-d88ca0689133",
                     *           "number": 1,
                     *           "entry": {
                     *             "recordedOn": "2026-11-24",
                     *             "state": "done",
                     *             "reason": null,
                     *             "text": null,
                     *             "activityDate": null,
                     *             "place": null,
                     *             "evidence": []
                     *           },
                     *           "author": "admin",
                     *           "recordedAt": "2026-11-24T03:26:53.962394Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    tellAssignmentProgress: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example OIT.o14 */
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "in-operation",
                 *       "text": "เผยแพร่แล้ว"
                 *     }
                 */
                "application/json": components["schemas"]["ProgressData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "3988b215-8283-454e-834d-8bdda823685a",
                     *       "number": 1,
                     *       "entry": {
                     *         "recordedOn": "2026-11-24",
                     *         "state": "in-operation",
                     *         "reason": null,
                     *         "text": "เผยแพร่แล้ว",
                     *         "activityDate": null,
                     *         "place": null,
                     *         "evidence": []
                     *       },
                     *       "author": "officer-khlong-phon",
                     *       "recordedAt": "2026-11-24T03:26:58.808993556Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Recorded1"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPlanCompleteness: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "complete": false,
                     *       "count": 3,
                     *       "gaps": [
                     *         {
                     *           "severity": "error",
                     *           "code": "weak-indicator-without-measure",
                     *           "place": "/indicators/10",
                     *           "message": "ตัวชี้วัดที่ 10 มีข้อบกพร่องหรือประเด็นที่ต้องพัฒนา แต่ไม่มีมาตรการภายใต้ตัวชี้วัดนี้"
                     *         },
                     *         {
                     *           "severity": "error",
                     *           "code": "zero-not-served",
                     *           "place": "/findings/OIT.o23",
                     *           "message": "ข้อ OIT.o23 ได้ 0 คะแนน และยังไม่มีมาตรการใดระบุว่าตอบสนอง"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PlanCompleteness"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkPlanTexts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "texts": [
                 *         {
                 *           "place": "introduction",
                 *           "text": "จัดเวรเจ้าหน้าที่อยู่ประจำหน้าสำนักงานทุกวันทำการเพื่อแนะนำผู้มาติดต่อ 70fb791f-916a-490b-8e59-3a05442fb8aa"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["FurtherTexts"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "gaps": [
                     *         {
                     *           "severity": "warning",
                     *           "code": "copied-from-agency",
                     *           "place": "introduction",
                     *           "message": {
                     *             "th": "ข้อความ “จัดเวรเจ้าหน้าที่อยู่ประจำหน้าสำนักงานทุกวันทำการเพื่อแนะนำผ…” ตรงกับแผนของหน่วยงานอื่น (bo-kaeo)",
                     *             "en": "“จัดเวรเจ้าหน้าที่อยู่ประจำหน้าสำนักงานทุกวันทำการเพื่อแนะนำผ…” stands in plans of other agencies, too (bo-kaeo)."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TextGaps"];
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2569,
                     *       "agency": "khlong-phon",
                     *       "before": {
                     *         "fiscalYear": 2568,
                     *         "scoreVersion": 2,
                     *         "frameworkRevision": 1,
                     *         "announced": true
                     *       },
                     *       "after": {
                     *         "fiscalYear": 2569,
                     *         "scoreVersion": 11,
                     *         "frameworkRevision": 101,
                     *         "announced": true
                     *       },
                     *       "cautions": [],
                     *       "measures": [
                     *         {
                     *           "number": 1,
                     *           "indicator": "1",
                     *           "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "state": "not-started",
                     *           "nodes": [
                     *             {
                     *               "node": "1",
                     *               "before": "80",
                     *               "after": "90",
                     *               "change": "10",
                     *               "comparison": {
                     *                 "agencies": 10,
                     *                 "meanChange": "0.50",
                     *                 "difference": "9.50"
                     *               },
                     *               "cautions": [
                     *                 "observed-only",
                     *                 "few-respondents"
                     *               ]
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "number": 2,
                     *           "indicator": "2",
                     *           "measure": "สร้างความโปร่งใสในการใช้งบประมาณ โดยให้บุคลากรร่วมวางแผนและติดตาม พร้อมควบคุมการเบิกจ่ายและเปิดเผยการจัดซื้อจัดจ้างครบทุกขั้นตอน",
                     *           "state": "not-started",
                     *           "nodes": [
                     *             {
                     *               "node": "2",
                     *               "before": null,
                     *               "after": null,
                     *               "change": null,
                     *               "comparison": null,
                     *               "cautions": [
                     *                 "few-respondents",
                     *                 "different-frameworks"
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "texts": [
                     *         {
                     *           "code": "observed-only",
                     *           "text": {
                     *             "th": "เป็นเพียงความแตกต่างที่สังเกตได้ ไม่ได้พิสูจน์ว่าเกิดจากมาตรการนี้",
                     *             "en": "A difference that was seen. It is not shown that the measure made it."
                     *           }
                     *         },
                     *         {
                     *           "code": "few-respondents",
                     *           "text": {
                     *             "th": "คะแนนมาจากคำตอบของผู้ตอบแบบสำรวจ ซึ่งต่างกลุ่มกันในแต่ละปีและอาจมีจำนวนน้อย คะแนนจึงเปลี่ยนได้โดยบังเอิญ",
                     *             "en": "The figure rests on answers of respondents, others each year and perhaps few: it may change by chance."
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["EffectView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    handInFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "url": "/api/v1/plans/2569/khlong-phon/files/b2bed3deb3314285317cdb6a67db6ae7fa0c7a37d8af13ae15996fae933cb815",
                     *       "sha256": "b2bed3deb3314285317cdb6a67db6ae7fa0c7a37d8af13ae15996fae933cb815",
                     *       "type": "application/pdf",
                     *       "bytes": 16
                     *     }
                     */
                    "application/json": components["schemas"]["Kept"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example b2bed3deb3314285317cdb6a67db6ae7fa0c7a37d8af13ae15996fae933cb815 */
                hash: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    importAssignments: {
        parameters: {
            query?: {
                /** @example 2566 */
                basedOn?: number;
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example bk-1bb25425-4dd4-4e02-b193-10aa16402aa1 */
                agency: string;
                /** @example 2566 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /**
                 * @example node,guidance,responsible,period
                 *     1,ทำงานตามขั้นและตามเวลา ดูแลทุกคนเหมือนกัน และตั้งใจทำหน้าที่,ทุกส่วนงาน,ต.ค. ๖๕ ถึง ก.ย. ๖๖
                 *     2,"๑. ให้บุคลากรรู้ว่าใช้เงินทำอะไร
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "measures-9836902d-fde0-41e5-a67a-db34cc04c3aa",
                     *       "kind": "plan-assignments",
                     *       "target": "plan-assignments/2566/bk-1bb25425-4dd4-4e02-b193-10aa16402aa1/2566",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 51,
                     *       "committedRows": 51,
                     *       "bytes": 4113,
                     *       "violations": 0,
                     *       "summary": {
                     *         "added": 51,
                     *         "changed": 0,
                     *         "unchanged": 0
                     *       },
                     *       "startedAt": "2026-11-24T03:27:45.938737Z",
                     *       "heartbeatAt": "2026-11-24T03:27:46.035168Z",
                     *       "finishedAt": "2026-11-24T03:27:46.035168Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/measures-9836902d-fde0-41e5-a67a-db34cc04c3aa",
                     *         "violations": "/api/v1/imports/measures-9836902d-fde0-41e5-a67a-db34cc04c3aa/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importMeasures: {
        parameters: {
            query?: {
                /** @example 2566 */
                basedOn?: number;
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example bk-c81134a4-5818-44a7-b0ad-398258775176 */
                agency: string;
                /** @example 2566 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /**
                 * @example number,indicator,measure,steps,period,responsible,serves,summary,outcome
                 *     ๑,2,มาตรการการสร้างความรู้ความเข้าใจในการใช้งบประมาณ,"๑. บอกขั้นตอนการทำงบประมาณแก่ทุกคน และชวนออกความเห็น
                 *     ๒. ให้หัวหน้าแต่ละส่วนเล่าว่าปีนี้จะใช้เงินทำอะไร และตอบคำถาม
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "measures-5ba02b40-c26b-40e3-a925-cca7e851b5d6",
                     *       "kind": "plan-measures",
                     *       "target": "plan-measures/2566/bk-c81134a4-5818-44a7-b0ad-398258775176/2566",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 5,
                     *       "committedRows": 5,
                     *       "bytes": 5877,
                     *       "violations": 0,
                     *       "summary": {
                     *         "added": 5,
                     *         "changed": 0,
                     *         "unchanged": 0,
                     *         "results": 5
                     *       },
                     *       "startedAt": "2026-11-24T03:27:43.613551Z",
                     *       "heartbeatAt": "2026-11-24T03:27:43.863753Z",
                     *       "finishedAt": "2026-11-24T03:27:43.863753Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/measures-5ba02b40-c26b-40e3-a925-cca7e851b5d6",
                     *         "violations": "/api/v1/imports/measures-5ba02b40-c26b-40e3-a925-cca7e851b5d6/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importProgress: {
        parameters: {
            query?: {
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example bk-c81134a4-5818-44a7-b0ad-398258775176 */
                agency: string;
                /** @example 2566 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /**
                 * @example measure,step,node,state,text,activity_date,place,evidence_kind,evidence_url
                 *     1,,,ดำเนินการ,เล่าเรื่องเงินในวงประชุมและทางออนไลน์แล้ว,,,,
                 *     2,,,ดำเนินการ,มีกรรมการ ใบขอยืม สมุดจด และตัวเลขการยืมแล้ว,,,คำสั่ง,
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "measures-6db0364e-2b4b-4628-85b9-2e57cc1839c8",
                     *       "kind": "plan-progress",
                     *       "target": "plan-progress/2566/bk-c81134a4-5818-44a7-b0ad-398258775176",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 60,
                     *       "committedRows": 60,
                     *       "bytes": 10711,
                     *       "violations": 0,
                     *       "summary": {
                     *         "entries": 57,
                     *         "parts": 57,
                     *         "evidence": 8
                     *       },
                     *       "startedAt": "2026-11-24T03:27:44.152989Z",
                     *       "heartbeatAt": "2026-11-24T03:27:44.241130Z",
                     *       "finishedAt": "2026-11-24T03:27:44.241130Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/measures-6db0364e-2b4b-4628-85b9-2e57cc1839c8",
                     *         "violations": "/api/v1/imports/measures-6db0364e-2b4b-4628-85b9-2e57cc1839c8/violations"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Import"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    addMeasure: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issue": "การให้บริการล่าช้า",
                 *       "steps": [
                 *         {
                 *           "text": "ทบทวนคู่มือ",
                 *           "steps": [
                 *             {
                 *               "text": "ประชุม"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "responsible": [
                 *         {
                 *           "code": "office",
                 *           "kind": "unit"
                 *         }
                 *       ],
                 *       "budget": "12000.50",
                 *       "serves": [
                 *         "1"
                 *       ],
                 *       "period": {
                 *         "toMonth": 6,
                 *         "fromMonth": 1,
                 *         "form": "quarters"
                 *       },
                 *       "indicator": "1",
                 *       "measure": "มาตรการที่สอง"
                 *     }
                 */
                "application/json": components["schemas"]["MeasureData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 12,
                     *       "version": 1795490804608302,
                     *       "indicator": "1",
                     *       "issue": "การให้บริการล่าช้า",
                     *       "measure": "มาตรการที่สอง",
                     *       "responsible": [
                     *         {
                     *           "kind": "unit",
                     *           "code": "office",
                     *           "name": "สำนักปลัด"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "key": 1,
                     *           "printed": null,
                     *           "text": "ทบทวนคู่มือ",
                     *           "steps": [
                     *             {
                     *               "key": 2,
                     *               "printed": null,
                     *               "text": "ประชุม",
                     *               "steps": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lastStep": 2,
                     *       "period": {
                     *         "form": "quarters",
                     *         "fromMonth": 1,
                     *         "toMonth": 6
                     *       },
                     *       "budget": "12000.50",
                     *       "serves": [
                     *         "1"
                     *       ],
                     *       "carriedFrom": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlannedMeasure"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getMeasure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "indicator": "1",
                     *       "issue": "การปฏิบัติงานตามขั้นตอนและกรอบเวลา ความเท่าเทียมในการให้บริการ และการปลอดจากสินบน",
                     *       "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *       "responsible": [
                     *         {
                     *           "kind": "position",
                     *           "code": null,
                     *           "name": "นักทรัพยากรบุคคล"
                     *         },
                     *         {
                     *           "kind": "position",
                     *           "code": null,
                     *           "name": "นิติกร"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "key": 1,
                     *           "printed": null,
                     *           "text": "ทบทวนคู่มือการปฏิบัติงานและการให้บริการให้เป็นปัจจุบัน",
                     *           "steps": [
                     *             {
                     *               "key": 2,
                     *               "printed": null,
                     *               "text": "ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบของทุกกระบวนงาน",
                     *               "steps": [],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 3,
                     *               "printed": null,
                     *               "text": "ตัดขั้นตอนที่ซ้ำซ้อนและจุดที่ใช้ดุลพินิจโดยไม่จำเป็น",
                     *               "steps": [],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "progress": null
                     *         },
                     *         {
                     *           "key": 4,
                     *           "printed": null,
                     *           "text": "ชี้แจงคู่มือแก่เจ้าหน้าที่ทุกคนและกำชับให้ถือปฏิบัติโดยเคร่งครัด",
                     *           "steps": [],
                     *           "progress": null
                     *         }
                     *       ],
                     *       "period": {
                     *         "form": "quarters",
                     *         "fromMonth": 1,
                     *         "toMonth": 9
                     *       },
                     *       "budget": null,
                     *       "serves": [
                     *         "1"
                     *       ],
                     *       "carriedFrom": null,
                     *       "progress": {
                     *         "state": "not-started",
                     *         "timeliness": "late",
                     *         "entries": []
                     *       },
                     *       "summary": null,
                     *       "outcome": null
                     *     }
                     */
                    "application/json": components["schemas"]["Measure"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putMeasure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "issue": "การให้บริการล่าช้า",
                 *       "steps": [
                 *         {
                 *           "text": "ทบทวนคู่มือ",
                 *           "steps": [
                 *             {
                 *               "text": "ประชุม"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "responsible": [
                 *         {
                 *           "code": "office",
                 *           "kind": "unit"
                 *         }
                 *       ],
                 *       "budget": "12000.50",
                 *       "serves": [
                 *         "1"
                 *       ],
                 *       "period": {
                 *         "toMonth": 6,
                 *         "fromMonth": 1,
                 *         "form": "quarters"
                 *       },
                 *       "indicator": "1",
                 *       "measure": "จัดทำคู่มือการให้บริการฉบับใหม่ที่บอกขั้นตอน ระยะเวลา และผู้รับผิดชอบของทุกงานบริการอย่างครบถ้วน"
                 *     }
                 */
                "application/json": components["schemas"]["MeasureData"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "number": 1,
                     *       "version": 1795490935282174,
                     *       "indicator": "1",
                     *       "issue": "การให้บริการล่าช้า",
                     *       "measure": "จัดทำคู่มือการให้บริการฉบับใหม่ที่บอกขั้นตอน ระยะเวลา และผู้รับผิดชอบของทุกงานบริการอย่างครบถ้วน",
                     *       "responsible": [
                     *         {
                     *           "kind": "unit",
                     *           "code": "office",
                     *           "name": "สำนักปลัด"
                     *         }
                     *       ],
                     *       "steps": [
                     *         {
                     *           "key": 8,
                     *           "printed": null,
                     *           "text": "ทบทวนคู่มือ",
                     *           "steps": [
                     *             {
                     *               "key": 9,
                     *               "printed": null,
                     *               "text": "ประชุม",
                     *               "steps": []
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "lastStep": 9,
                     *       "period": {
                     *         "form": "quarters",
                     *         "fromMonth": 1,
                     *         "toMonth": 6
                     *       },
                     *       "budget": "12000.50",
                     *       "serves": [
                     *         "1"
                     *       ],
                     *       "carriedFrom": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlannedMeasure"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    removeMeasure: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 4 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listMeasureEdits: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 2 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1795490856568936,
                     *           "revision": 2,
                     *           "editedBy": "officer-khlong-phon",
                     *           "editedAt": "2026-11-24T03:27:36.571476Z",
                     *           "measure": {
                     *             "number": 2,
                     *             "version": 1795490856568936,
                     *             "indicator": "2",
                     *             "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *             "measure": "สร้างความโปร่งใสในการใช้งบประมาณ โดยให้บุคลากรร่วมวางแผนและติดตาม พร้อมควบคุมการเบิกจ่ายและเปิดเผยการจัดซื้อจัดจ้างครบทุกขั้นตอน",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักวิชาการพัสดุ"
                     *               },
                     *               {
                     *                 "kind": "unit",
                     *                 "code": "finance",
                     *                 "name": "กองคลัง"
                     *               }
                     *             ],
                     *             "steps": [
                     *               {
                     *                 "key": 1,
                     *                 "printed": null,
                     *                 "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *                 "steps": []
                     *               },
                     *               {
                     *                 "key": 2,
                     *                 "printed": null,
                     *                 "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *                 "steps": [
                     *                   {
                     *                     "key": 3,
                     *                     "printed": null,
                     *                     "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                     "steps": []
                     *                   },
                     *                   {
                     *                     "key": 4,
                     *                     "printed": null,
                     *                     "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                     "steps": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "lastStep": 7,
                     *             "period": {
                     *               "form": "quarters",
                     *               "fromMonth": 1,
                     *               "toMonth": 12
                     *             },
                     *             "budget": null,
                     *             "serves": [],
                     *             "carriedFrom": null
                     *           }
                     *         },
                     *         {
                     *           "version": 0,
                     *           "revision": 2,
                     *           "editedBy": "measures-service",
                     *           "editedAt": "2026-11-24T03:27:36.510990Z",
                     *           "measure": {
                     *             "number": 2,
                     *             "version": 0,
                     *             "indicator": "2",
                     *             "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *             "measure": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักวิชาการพัสดุ"
                     *               },
                     *               {
                     *                 "kind": "unit",
                     *                 "code": "finance",
                     *                 "name": "กองคลัง"
                     *               }
                     *             ],
                     *             "steps": [
                     *               {
                     *                 "key": 1,
                     *                 "printed": null,
                     *                 "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *                 "steps": []
                     *               },
                     *               {
                     *                 "key": 2,
                     *                 "printed": null,
                     *                 "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *                 "steps": [
                     *                   {
                     *                     "key": 3,
                     *                     "printed": null,
                     *                     "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                     "steps": []
                     *                   },
                     *                   {
                     *                     "key": 4,
                     *                     "printed": null,
                     *                     "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                     "steps": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "lastStep": 7,
                     *             "period": {
                     *               "form": "quarters",
                     *               "fromMonth": 1,
                     *               "toMonth": 12
                     *             },
                     *             "budget": null,
                     *             "serves": [],
                     *             "carriedFrom": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["MeasureEdits"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listMeasureProgress: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
                step?: string;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "20da85b6-192f-44f8-b74a-546ad805322e",
                     *           "number": 2,
                     *           "entry": {
                     *             "recordedOn": "2026-11-24",
                     *             "state": "done",
                     *             "reason": null,
                     *             "text": null,
                     *             "activityDate": null,
                     *             "place": null,
                     *             "evidence": []
                     *           },
                     *           "author": "officer-khlong-phon",
                     *           "recordedAt": "2026-11-24T03:26:55.350104Z"
                     *         },
                     *         {
                     *           "id": "450b5b5d-8afc-4823-8424-7081dfbe69fa",
                     *           "number": 1,
                     *           "entry": {
                     *             "recordedOn": "2026-11-24",
                     *             "state": "done",
                     *             "reason": null,
                     *             "text": null,
                     *             "activityDate": null,
                     *             "place": null,
                     *             "evidence": []
                     *           },
                     *           "author": "admin",
                     *           "recordedAt": "2026-11-24T03:26:53.901772Z"
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EntryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    tellMeasureProgress: {
        parameters: {
            query?: {
                step?: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "state": "done",
                 *       "evidence": [
                 *         {
                 *           "kind": "รายงาน",
                 *           "url": "/api/v1/plans/2569/khlong-phon/files/b2bed3deb3314285317cdb6a67db6ae7fa0c7a37d8af13ae15996fae933cb815"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ProgressData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a44a9b32-c7f2-419a-bff1-2f8cc39e72cd",
                     *       "number": 1,
                     *       "entry": {
                     *         "recordedOn": "2026-11-24",
                     *         "state": "done",
                     *         "reason": null,
                     *         "text": null,
                     *         "activityDate": null,
                     *         "place": null,
                     *         "evidence": [
                     *           {
                     *             "kind": "รายงาน",
                     *             "number": null,
                     *             "date": null,
                     *             "place": null,
                     *             "url": "/api/v1/plans/2569/khlong-phon/files/b2bed3deb3314285317cdb6a67db6ae7fa0c7a37d8af13ae15996fae933cb815"
                     *           }
                     *         ]
                     *       },
                     *       "author": "officer-khlong-phon",
                     *       "recordedAt": "2026-11-24T03:27:02.675971731Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Recorded1"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": "ก",
                     *       "outcome": null
                     *     }
                     */
                    "application/json": components["schemas"]["MeasuresResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putResult: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "บริการเร็วขึ้น",
                 *       "summary": "จัดทำคู่มือแล้ว"
                 *     }
                 */
                "application/json": components["schemas"]["MeasuresResult"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "summary": "จัดทำคู่มือแล้ว",
                     *       "outcome": "บริการเร็วขึ้น"
                     *     }
                     */
                    "application/json": components["schemas"]["MeasuresResult"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getRedraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scoreVersion": 2,
                     *       "changes": [
                     *         {
                     *           "id": "measure/1/serves",
                     *           "kind": "CHANGE",
                     *           "now": [
                     *             "1"
                     *           ],
                     *           "proposed": [],
                     *           "edited": false
                     *         },
                     *         {
                     *           "id": "measure/2/measure",
                     *           "kind": "CHANGE",
                     *           "now": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "proposed": "สร้างความโปร่งใสในการใช้งบประมาณ โดยให้บุคลากรร่วมวางแผนและติดตาม พร้อมควบคุมการเบิกจ่ายและเปิดเผยการจัดซื้อจัดจ้างครบทุกขั้นตอน",
                     *           "edited": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    answerRedraft: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "take": [
                 *         "measure/2/measure"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2569,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490856587505,
                     *       "state": "approved",
                     *       "revision": 1,
                     *       "edited": true,
                     *       "basedOnFiscalYear": 2568,
                     *       "scoreVersion": 2,
                     *       "frameworkRevision": 1,
                     *       "proposedChanges": 0,
                     *       "findings": [
                     *         {
                     *           "node": "2",
                     *           "indicator": "2",
                     *           "kind": "urgent",
                     *           "score": "0",
                     *           "gain": null,
                     *           "since": 2568
                     *         }
                     *       ],
                     *       "guidance": [
                     *         {
                     *           "node": "IIT.i1",
                     *           "kind": "raise",
                     *           "text": "ทบทวนคู่มือการปฏิบัติงานทุกกระบวนงานให้ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบครบถ้วน แล้วชี้แจงให้เจ้าหน้าที่ทุกคนถือปฏิบัติอย่างเคร่งครัด พร้อมทั้งติดตามงานที่ใช้เวลาเกินกำหนดเป็นรายเดือน วิเคราะห์สาเหตุของความล่าช้า และปรับลดขั้นตอนที่ไม่จำเป็นร่วมกับผู้ปฏิบัติงาน"
                     *         },
                     *         {
                     *           "node": "IIT.i2",
                     *           "kind": "raise",
                     *           "text": "สำรวจว่างานบริการใดเปิดช่องให้ใช้ดุลพินิจหรือให้บริการข้ามลำดับ แล้วกำหนดหลักเกณฑ์การให้บริการตามลำดับก่อนหลังที่ตรวจสอบได้ เช่น ระบบบัตรคิวหรือการรับคำขอออนไลน์ พร้อมทั้งซักซ้อมมาตรฐานการให้บริการแก่เจ้าหน้าที่ทุกระดับ และให้หัวหน้าส่วนงานสุ่มสังเกตการให้บริการเป็นประจำ"
                     *         }
                     *       ],
                     *       "measures": [
                     *         {
                     *           "number": 1,
                     *           "indicator": "1",
                     *           "issue": "การปฏิบัติงานตามขั้นตอนและกรอบเวลา ความเท่าเทียมในการให้บริการ และการปลอดจากสินบน",
                     *           "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "ทบทวนคู่มือการปฏิบัติงานและการให้บริการให้เป็นปัจจุบัน",
                     *               "steps": [
                     *                 {
                     *                   "key": 2,
                     *                   "printed": null,
                     *                   "text": "ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบของทุกกระบวนงาน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "ตัดขั้นตอนที่ซ้ำซ้อนและจุดที่ใช้ดุลพินิจโดยไม่จำเป็น",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 4,
                     *               "printed": null,
                     *               "text": "ชี้แจงคู่มือแก่เจ้าหน้าที่ทุกคนและกำชับให้ถือปฏิบัติโดยเคร่งครัด",
                     *               "steps": [],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 9
                     *           },
                     *           "budget": null,
                     *           "serves": [
                     *             "1"
                     *           ],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": null,
                     *           "outcome": null
                     *         },
                     *         {
                     *           "number": 2,
                     *           "indicator": "2",
                     *           "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *           "measure": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *               "steps": [],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 2,
                     *               "printed": null,
                     *               "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *               "steps": [
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 4,
                     *                   "printed": null,
                     *                   "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "budget": null,
                     *           "serves": [],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": null,
                     *           "outcome": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "node": "1",
                     *           "guidance": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         },
                     *         {
                     *           "node": "2",
                     *           "guidance": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "position": null,
                     *           "title": "ผู้บริหารสูงสุดของหน่วยงาน",
                     *           "signatory": "น",
                     *           "memoNumber": "1",
                     *           "memoDate": "2025-10-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listPlanRevisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "revision": 2,
                     *           "state": "approved",
                     *           "reason": "ปรับตามงบประมาณ",
                     *           "openedBy": "officer-khlong-phon",
                     *           "openedAt": "2026-11-24T03:29:01.198868Z",
                     *           "endedAt": "2026-11-24T03:29:01.830363Z"
                     *         },
                     *         {
                     *           "revision": 1,
                     *           "state": "approved",
                     *           "reason": null,
                     *           "openedBy": "measures-service",
                     *           "openedAt": "2026-11-24T03:29:00.114884Z",
                     *           "endedAt": "2026-11-24T03:29:00.974562Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RevisionList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    openPlanRevision: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "ปรับตามงบประมาณ"
                 *     }
                 */
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": 2,
                     *       "state": "open",
                     *       "reason": "ปรับตามงบประมาณ",
                     *       "openedBy": "officer-khlong-phon",
                     *       "openedAt": "2026-11-24T03:29:01.198867983Z",
                     *       "endedAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["MeasuresSummary"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getPlanRevision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 1 */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "revision": {
                     *         "revision": 1,
                     *         "state": "approved",
                     *         "reason": null,
                     *         "openedBy": "measures-service",
                     *         "openedAt": "2026-11-24T03:29:00.114884Z",
                     *         "endedAt": "2026-11-24T03:29:00.974562Z"
                     *       },
                     *       "version": 1795490940974545,
                     *       "content": {
                     *         "measures": [
                     *           {
                     *             "number": 1,
                     *             "version": 0,
                     *             "indicator": "1",
                     *             "issue": "การปฏิบัติงานตามขั้นตอนและกรอบเวลา ความเท่าเทียมในการให้บริการ และการปลอดจากสินบน",
                     *             "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักทรัพยากรบุคคล"
                     *               },
                     *               {
                     *                 "kind": "position",
                     *                 "code": "legal",
                     *                 "name": "นิติกร"
                     *               }
                     *             ],
                     *             "steps": [
                     *               {
                     *                 "key": 1,
                     *                 "printed": null,
                     *                 "text": "ทบทวนคู่มือการปฏิบัติงานและการให้บริการให้เป็นปัจจุบัน",
                     *                 "steps": [
                     *                   {
                     *                     "key": 2,
                     *                     "printed": null,
                     *                     "text": "ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบของทุกกระบวนงาน",
                     *                     "steps": []
                     *                   },
                     *                   {
                     *                     "key": 3,
                     *                     "printed": null,
                     *                     "text": "ตัดขั้นตอนที่ซ้ำซ้อนและจุดที่ใช้ดุลพินิจโดยไม่จำเป็น",
                     *                     "steps": []
                     *                   }
                     *                 ]
                     *               },
                     *               {
                     *                 "key": 4,
                     *                 "printed": null,
                     *                 "text": "ชี้แจงคู่มือแก่เจ้าหน้าที่ทุกคนและกำชับให้ถือปฏิบัติโดยเคร่งครัด",
                     *                 "steps": []
                     *               }
                     *             ],
                     *             "lastStep": 7,
                     *             "period": {
                     *               "form": "quarters",
                     *               "fromMonth": 1,
                     *               "toMonth": 9
                     *             },
                     *             "budget": null,
                     *             "serves": [
                     *               "1"
                     *             ],
                     *             "carriedFrom": null
                     *           },
                     *           {
                     *             "number": 2,
                     *             "version": 0,
                     *             "indicator": "2",
                     *             "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *             "measure": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักวิชาการพัสดุ"
                     *               },
                     *               {
                     *                 "kind": "unit",
                     *                 "code": "finance",
                     *                 "name": "กองคลัง"
                     *               }
                     *             ],
                     *             "steps": [
                     *               {
                     *                 "key": 1,
                     *                 "printed": null,
                     *                 "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *                 "steps": []
                     *               },
                     *               {
                     *                 "key": 2,
                     *                 "printed": null,
                     *                 "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *                 "steps": [
                     *                   {
                     *                     "key": 3,
                     *                     "printed": null,
                     *                     "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                     "steps": []
                     *                   },
                     *                   {
                     *                     "key": 4,
                     *                     "printed": null,
                     *                     "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                     "steps": []
                     *                   }
                     *                 ]
                     *               }
                     *             ],
                     *             "lastStep": 7,
                     *             "period": {
                     *               "form": "quarters",
                     *               "fromMonth": 1,
                     *               "toMonth": 12
                     *             },
                     *             "budget": null,
                     *             "serves": [],
                     *             "carriedFrom": null
                     *           }
                     *         ],
                     *         "lastNumber": 10,
                     *         "assignments": [
                     *           {
                     *             "node": "1",
                     *             "version": 0,
                     *             "guidance": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักทรัพยากรบุคคล"
                     *               },
                     *               {
                     *                 "kind": "position",
                     *                 "code": "legal",
                     *                 "name": "นิติกร"
                     *               }
                     *             ],
                     *             "period": {
                     *               "form": "year",
                     *               "fromMonth": 1,
                     *               "toMonth": 12
                     *             }
                     *           },
                     *           {
                     *             "node": "2",
                     *             "version": 0,
                     *             "guidance": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *             "responsible": [
                     *               {
                     *                 "kind": "position",
                     *                 "code": null,
                     *                 "name": "นักวิชาการพัสดุ"
                     *               },
                     *               {
                     *                 "kind": "unit",
                     *                 "code": "finance",
                     *                 "name": "กองคลัง"
                     *               }
                     *             ],
                     *             "period": {
                     *               "form": "year",
                     *               "fromMonth": 1,
                     *               "toMonth": 12
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "approvals": [
                     *         {
                     *           "position": null,
                     *           "title": "ผู้บริหารสูงสุดของหน่วยงาน",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "1/2568",
                     *           "memoDate": "2025-10-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Whole"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    abandonPlanRevision: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
                /** @example 2 */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listPlanTransitions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "number": 1,
                     *           "to": "approved",
                     *           "reason": null,
                     *           "movedBy": "executive-khlong-phon",
                     *           "movedAt": "2026-11-24T03:28:53.154781Z"
                     *         },
                     *         {
                     *           "number": 2,
                     *           "to": "in-operation",
                     *           "reason": null,
                     *           "movedBy": "officer-khlong-phon",
                     *           "movedAt": "2026-11-24T03:28:53.220025Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Transitions"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    movePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2569 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "จบปี",
                 *       "state": "closed"
                 *     }
                 */
                "application/json": components["schemas"]["MeasuresMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2569,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490927658000,
                     *       "state": "closed",
                     *       "revision": 1,
                     *       "edited": true,
                     *       "basedOnFiscalYear": 2568,
                     *       "scoreVersion": 1,
                     *       "frameworkRevision": 1,
                     *       "proposedChanges": 0,
                     *       "findings": [
                     *         {
                     *           "node": "1",
                     *           "indicator": "1",
                     *           "kind": "urgent",
                     *           "score": "80",
                     *           "gain": null,
                     *           "since": 2568
                     *         }
                     *       ],
                     *       "guidance": [
                     *         {
                     *           "node": "IIT.i1",
                     *           "kind": "raise",
                     *           "text": "ทบทวนคู่มือการปฏิบัติงานทุกกระบวนงานให้ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบครบถ้วน แล้วชี้แจงให้เจ้าหน้าที่ทุกคนถือปฏิบัติอย่างเคร่งครัด พร้อมทั้งติดตามงานที่ใช้เวลาเกินกำหนดเป็นรายเดือน วิเคราะห์สาเหตุของความล่าช้า และปรับลดขั้นตอนที่ไม่จำเป็นร่วมกับผู้ปฏิบัติงาน"
                     *         },
                     *         {
                     *           "node": "IIT.i2",
                     *           "kind": "raise",
                     *           "text": "สำรวจว่างานบริการใดเปิดช่องให้ใช้ดุลพินิจหรือให้บริการข้ามลำดับ แล้วกำหนดหลักเกณฑ์การให้บริการตามลำดับก่อนหลังที่ตรวจสอบได้ เช่น ระบบบัตรคิวหรือการรับคำขอออนไลน์ พร้อมทั้งซักซ้อมมาตรฐานการให้บริการแก่เจ้าหน้าที่ทุกระดับ และให้หัวหน้าส่วนงานสุ่มสังเกตการให้บริการเป็นประจำ"
                     *         }
                     *       ],
                     *       "measures": [
                     *         {
                     *           "number": 1,
                     *           "indicator": "1",
                     *           "issue": "การปฏิบัติงานตามขั้นตอนและกรอบเวลา ความเท่าเทียมในการให้บริการ และการปลอดจากสินบน",
                     *           "measure": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "ทบทวนคู่มือการปฏิบัติงานและการให้บริการให้เป็นปัจจุบัน",
                     *               "steps": [
                     *                 {
                     *                   "key": 2,
                     *                   "printed": null,
                     *                   "text": "ระบุขั้นตอน กรอบเวลา และผู้รับผิดชอบของทุกกระบวนงาน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "ตัดขั้นตอนที่ซ้ำซ้อนและจุดที่ใช้ดุลพินิจโดยไม่จำเป็น",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 4,
                     *               "printed": null,
                     *               "text": "ชี้แจงคู่มือแก่เจ้าหน้าที่ทุกคนและกำชับให้ถือปฏิบัติโดยเคร่งครัด",
                     *               "steps": [],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 9
                     *           },
                     *           "budget": null,
                     *           "serves": [
                     *             "1"
                     *           ],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": null,
                     *           "outcome": null
                     *         },
                     *         {
                     *           "number": 2,
                     *           "indicator": "2",
                     *           "issue": "ความโปร่งใสและการมีส่วนร่วมในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
                     *           "measure": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "steps": [
                     *             {
                     *               "key": 1,
                     *               "printed": null,
                     *               "text": "เปิดให้ทุกส่วนงานร่วมจัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่แผนที่อนุมัติแล้ว",
                     *               "steps": [],
                     *               "progress": null
                     *             },
                     *             {
                     *               "key": 2,
                     *               "printed": null,
                     *               "text": "เปิดเผยข้อมูลการจัดซื้อจัดจ้างให้ครบถ้วนและทันเวลา",
                     *               "steps": [
                     *                 {
                     *                   "key": 3,
                     *                   "printed": null,
                     *                   "text": "เผยแพร่แผน ประกาศ และรายการจัดซื้อจัดจ้างเป็นรายเดือน",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 },
                     *                 {
                     *                   "key": 4,
                     *                   "printed": null,
                     *                   "text": "สรุปบทวิเคราะห์ผลการจัดซื้อจัดจ้างของปีที่ผ่านมา",
                     *                   "steps": [],
                     *                   "progress": null
                     *                 }
                     *               ],
                     *               "progress": null
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "quarters",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "budget": null,
                     *           "serves": [],
                     *           "carriedFrom": null,
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           },
                     *           "summary": null,
                     *           "outcome": null
                     *         }
                     *       ],
                     *       "assignments": [
                     *         {
                     *           "node": "1",
                     *           "guidance": "ยกระดับมาตรฐานการปฏิบัติหน้าที่ให้ทุกกระบวนงานมีขั้นตอนและเวลาที่ตรวจสอบได้ ให้บริการอย่างเท่าเทียม และปิดโอกาสการเรียกรับสินบน",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักทรัพยากรบุคคล"
                     *             },
                     *             {
                     *               "kind": "position",
                     *               "code": "legal",
                     *               "name": "นิติกร"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         },
                     *         {
                     *           "node": "2",
                     *           "guidance": "รักษาความโปร่งใสของการใช้งบประมาณ การเบิกจ่าย และการจัดซื้อจัดจ้างให้ตรวจสอบได้อย่างต่อเนื่อง",
                     *           "responsible": [
                     *             {
                     *               "kind": "position",
                     *               "code": null,
                     *               "name": "นักวิชาการพัสดุ"
                     *             },
                     *             {
                     *               "kind": "unit",
                     *               "code": "finance",
                     *               "name": "กองคลัง"
                     *             }
                     *           ],
                     *           "period": {
                     *             "form": "year",
                     *             "fromMonth": 1,
                     *             "toMonth": 12
                     *           },
                     *           "progress": {
                     *             "state": "not-started",
                     *             "timeliness": "late",
                     *             "entries": []
                     *           }
                     *         }
                     *       ],
                     *       "approvals": [
                     *         {
                     *           "position": null,
                     *           "title": "ผู้บริหารสูงสุดของหน่วยงาน",
                     *           "signatory": "นายทดสอบ",
                     *           "memoNumber": "1/2568",
                     *           "memoDate": "2025-10-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listReceiptKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "alg": "EdDSA",
                     *           "crv": "Ed25519",
                     *           "kid": "6BdwNB9TbQIKQFrfzeHRO3TjvR8SZGe702bNrKrI0Vo",
                     *           "kty": "OKP",
                     *           "revokedAt": "2026-11-24T03:17:21Z",
                     *           "revokedReason": "stolen",
                     *           "use": "sig",
                     *           "x": "Vbj9D2ggbQmgNMKM4vMVPP4V2BpS9ytZp0YIAnBNf0A"
                     *         },
                     *         {
                     *           "alg": "EdDSA",
                     *           "crv": "Ed25519",
                     *           "kid": "6emzI4eJKgFgC_uyHZTMyVEFWb5XaJGxLBYV464O9r8",
                     *           "kty": "OKP",
                     *           "use": "sig",
                     *           "x": "IN9tvuK0RLa74C4m5N-RcIxjRVbh5GYHA-zuhiiEC3g"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": Record<string, never>;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    revokeReceiptKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6guIX611kUrm2HeN3nuGaSA6EVFm76pNyxzQbNSIzjI */
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "stolen"
                 *     }
                 */
                "application/json": components["schemas"]["Revocation"];
            };
        };
        responses: {
            /** @description It is revoked */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    makeReportBatch: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "province": null,
                 *       "kind": "analysis",
                 *       "format": "html",
                 *       "fiscalYear": 2568
                 *     }
                 */
                "application/json": components["schemas"]["ReportBatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "a57a45b5-38fd-4833-b98f-8db5fed4fc2d",
                     *       "fiscalYear": 2568,
                     *       "kind": "analysis",
                     *       "province": "81",
                     *       "format": "html",
                     *       "language": "th",
                     *       "digits": null,
                     *       "state": "waiting",
                     *       "total": 63,
                     *       "done": 0,
                     *       "failed": 0,
                     *       "bytes": 0,
                     *       "failures": [],
                     *       "createdAt": "2026-11-24T03:25:10.203751337Z",
                     *       "createdBy": "assessing-coordinator-81",
                     *       "archive": null
                     *     }
                     */
                    "application/json": components["schemas"]["ReportBatch"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getReportBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example cba40f5a-f0fc-409e-9661-26f0d1d060a6 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "cba40f5a-f0fc-409e-9661-26f0d1d060a6",
                     *       "fiscalYear": 2568,
                     *       "kind": "analysis",
                     *       "province": "51",
                     *       "format": "html",
                     *       "language": "th",
                     *       "digits": null,
                     *       "state": "complete",
                     *       "total": 2,
                     *       "done": 1,
                     *       "failed": 1,
                     *       "bytes": 273508,
                     *       "failures": [
                     *         {
                     *           "subject": "khlong-phon",
                     *           "version": 1795305600000001,
                     *           "reason": "It could not be rendered, in 5 tries."
                     *         }
                     *       ],
                     *       "createdAt": "2026-11-24T03:25:08.309849Z",
                     *       "createdBy": "test-041ac81d-d524-4452-95fc-dd63ecc61928",
                     *       "archive": "/api/v1/report-batches/cba40f5a-f0fc-409e-9661-26f0d1d060a6/archive"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportBatch"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteReportBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example f931bd35-5ff1-437a-98b3-6005b7157278 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getReportBatchArchive: {
        parameters: {
            query?: never;
            header?: {
                "If-Range"?: string;
                /** @description one range of bytes */
                Range?: string;
            };
            path: {
                /** @example 496354b8-0190-4376-b2f8-e4942342fa2a */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getReport: {
        parameters: {
            query?: {
                /** @description of a file: thai or arabic; in Thai those of the documents, in English arabic if not given */
                digits?: string;
                /** @description json tells what the document is made of; html, pdf, docx and xlsx are the document */
                format?: string;
                /** @description of a file: th or en */
                language?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /**
                 * @description analysis, implementation, province or national
                 * @example analysis
                 */
                kind: string;
                /**
                 * @description an agency's code; of a province its TIS 1099 code, of the nation TH
                 * @example khlong-phon
                 */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "subject": "khlong-phon",
                     *       "kind": "analysis",
                     *       "version": 1900000000000011,
                     *       "state": "published",
                     *       "contentHash": "898f4dc317e5134bfac675f00ee5796361259bf7ceb6b12189a3f8c2f2849661",
                     *       "frameworkRevision": 1,
                     *       "scoreVersion": 1900000000000010,
                     *       "planVersion": 1900000000000011,
                     *       "asOf": "2030-03-17T17:46:40.000011Z",
                     *       "causes": [
                     *         "score",
                     *         "plan"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Version"];
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "text/html": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    checkReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": 1795305600000000,
                     *       "publishable": false,
                     *       "refusals": [],
                     *       "contradictions": [
                     *         {
                     *           "id": "1e17cd3e6c81f6ab",
                     *           "rule": "torn",
                     *           "place": "framework",
                     *           "message": {
                     *             "th": "ข้อมูลต้นทาง framework มีรุ่นใหม่กว่า หรือไม่ตรงกัน ให้รอรายงานรุ่นใหม่แล้วเผยแพร่รุ่นนั้น",
                     *             "en": "There is a newer framework, or it does not belong to the others. Wait for the new version of the report, and publish that."
                     *           }
                     *         },
                     *         {
                     *           "id": "818c79d0efe47bb3",
                     *           "rule": "torn",
                     *           "place": "agency",
                     *           "message": {
                     *             "th": "ข้อมูลต้นทาง agency มีรุ่นใหม่กว่า หรือไม่ตรงกัน ให้รอรายงานรุ่นใหม่แล้วเผยแพร่รุ่นนั้น",
                     *             "en": "There is a newer agency, or it does not belong to the others. Wait for the new version of the report, and publish that."
                     *           }
                     *         }
                     *       ],
                     *       "uncheckedLinks": []
                     *     }
                     */
                    "application/json": components["schemas"]["ReportCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listPassages: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outdated": 0,
                     *       "items": [
                     *         {
                     *           "place": "principle",
                     *           "number": 0,
                     *           "composed": "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ยึดแนวคิด “Open to Transparency” ซึ่งให้หน่วยงานภาครัฐ “เปิด” ในสองทาง ทางแรกคือเปิดเผยข้อมูลการดำเนินงานให้สาธารณชนรับรู้และตรวจสอบได้ ทางที่สองคือเปิดโอกาสให้ผู้เกี่ยวข้องทั้งภายในและภายนอกหน่วยงานสะท้อนความเห็นต่อการดำเนินงาน เมื่อทั้งสองทางเกิดขึ้นจริง ความโปร่งใสย่อมเพิ่มขึ้นและโอกาสที่จะเกิดการทุจริตย่อมลดลง\nผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จึงไม่ใช่จุดหมายในตัวเอง แต่เป็นเครื่องชี้ว่าหน่วยงานควรแก้ไขหรือพัฒนาเรื่องใดก่อน เพื่อให้การปฏิบัติราชการเป็นไปตามหลักธรรมาภิบาล ยึดประโยชน์ของประชาชนและส่วนรวม และพร้อมรับการตรวจสอบ",
                     *           "text": null,
                     *           "outdated": false,
                     *           "writtenBy": null,
                     *           "writtenAt": null
                     *         },
                     *         {
                     *           "place": "introduction",
                     *           "number": 73,
                     *           "composed": "ในปีงบประมาณ พ.ศ. ๒๕๖๘ เทศบาลตำบลคลองพน ในฐานะองค์กรปกครองส่วนท้องถิ่นรูปแบบเทศบาลตำบล เข้ารับการประเมินและมีผลดังนี้",
                     *           "text": "เทศบาลให้ความสำคัญกับการบริการประชาชน",
                     *           "outdated": false,
                     *           "writtenBy": "officer-khlong-phon",
                     *           "writtenAt": "2026-11-24T03:25:00.160116Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Passages"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPassage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example principle */
                place: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": "principle",
                     *       "number": 0,
                     *       "composed": "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ยึดแนวคิด “Open to Transparency” ซึ่งให้หน่วยงานภาครัฐ “เปิด” ในสองทาง ทางแรกคือเปิดเผยข้อมูลการดำเนินงานให้สาธารณชนรับรู้และตรวจสอบได้ ทางที่สองคือเปิดโอกาสให้ผู้เกี่ยวข้องทั้งภายในและภายนอกหน่วยงานสะท้อนความเห็นต่อการดำเนินงาน เมื่อทั้งสองทางเกิดขึ้นจริง ความโปร่งใสย่อมเพิ่มขึ้นและโอกาสที่จะเกิดการทุจริตย่อมลดลง\nผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จึงไม่ใช่จุดหมายในตัวเอง แต่เป็นเครื่องชี้ว่าหน่วยงานควรแก้ไขหรือพัฒนาเรื่องใดก่อน เพื่อให้การปฏิบัติราชการเป็นไปตามหลักธรรมาภิบาล ยึดประโยชน์ของประชาชนและส่วนรวม และพร้อมรับการตรวจสอบ",
                     *       "text": null,
                     *       "outdated": false,
                     *       "writtenBy": null,
                     *       "writtenAt": null
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPassage: {
        parameters: {
            query?: {
                /** @example en */
                language?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example introduction */
                place: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "The municipality puts service to the public first"
                 *     }
                 */
                "application/json": components["schemas"]["PassageText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": "introduction",
                     *       "number": 3,
                     *       "composed": "In fiscal year 2568 Khlong Phon Subdistrict Municipality was assessed as a local authority of the type subdistrict municipality, with the following result.",
                     *       "text": "The municipality puts service to the public first",
                     *       "outdated": false,
                     *       "writtenBy": "officer-khlong-phon",
                     *       "writtenAt": "2026-11-24T03:24:46.244379434Z"
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deletePassage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example principle */
                place: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "place": "principle",
                     *       "number": 0,
                     *       "composed": "การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (Integrity and Transparency Assessment : ITA) ยึดแนวคิด “Open to Transparency” ซึ่งให้หน่วยงานภาครัฐ “เปิด” ในสองทาง ทางแรกคือเปิดเผยข้อมูลการดำเนินงานให้สาธารณชนรับรู้และตรวจสอบได้ ทางที่สองคือเปิดโอกาสให้ผู้เกี่ยวข้องทั้งภายในและภายนอกหน่วยงานสะท้อนความเห็นต่อการดำเนินงาน เมื่อทั้งสองทางเกิดขึ้นจริง ความโปร่งใสย่อมเพิ่มขึ้นและโอกาสที่จะเกิดการทุจริตย่อมลดลง\nผลการประเมินประจำปีงบประมาณ พ.ศ. ๒๕๖๘ จึงไม่ใช่จุดหมายในตัวเอง แต่เป็นเครื่องชี้ว่าหน่วยงานควรแก้ไขหรือพัฒนาเรื่องใดก่อน เพื่อให้การปฏิบัติราชการเป็นไปตามหลักธรรมาภิบาล ยึดประโยชน์ของประชาชนและส่วนรวม และพร้อมรับการตรวจสอบ",
                     *       "text": null,
                     *       "outdated": false,
                     *       "writtenBy": null,
                     *       "writtenAt": null
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listPublications: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fiscalYear": 2568,
                     *           "subject": "khlong-phon",
                     *           "kind": "analysis",
                     *           "number": 2,
                     *           "version": 1900000000000001,
                     *           "contentHash": "ca6e492c83b40bb7827f2fce86482a549b0f133fe065de4a080b7ef16c481056",
                     *           "publishedAt": "2026-11-24T03:23:58.154334Z",
                     *           "corrects": 1,
                     *           "correction": "คะแนนข้อ o1 แก้ไขแล้ว",
                     *           "waivers": [],
                     *           "uncheckedLinks": [],
                     *           "address": "https://ita.example/published/2568/khlong-phon/analysis/2",
                     *           "files": [
                     *             {
                     *               "format": "docx",
                     *               "sha256": "50b02b902a85dc1d1b57cfde3e8cc77c81512a225844bc8ebf22f7919d7b9dae",
                     *               "bytes": 257863
                     *             },
                     *             {
                     *               "format": "html",
                     *               "sha256": "b977cef0db2ce1430c232ebf40b034fcce6626c77bf27ef86a272abf67a5f1ad",
                     *               "bytes": 273683
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "fiscalYear": 2568,
                     *           "subject": "khlong-phon",
                     *           "kind": "analysis",
                     *           "number": 1,
                     *           "version": 1795305600000000,
                     *           "contentHash": "0b7339be9dd15b85e288c0ce81473e865229be5e269eee5244faa3bd5f488b9e",
                     *           "publishedAt": "2026-11-24T03:23:56.143857Z",
                     *           "corrects": null,
                     *           "correction": null,
                     *           "waivers": [],
                     *           "uncheckedLinks": [],
                     *           "address": "https://ita.example/published/2568/khlong-phon/analysis/1",
                     *           "files": [
                     *             {
                     *               "format": "docx",
                     *               "sha256": "cc33909abb9636c34bb3e7f822369cab9b92c6857a9e173e72987e0294174ef7",
                     *               "bytes": 257854
                     *             },
                     *             {
                     *               "format": "html",
                     *               "sha256": "f7c456f0af33c9ee5d59270f180590b3a05a16db3870c58da0b8e0e955ea477b",
                     *               "bytes": 273688
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PagePublicationView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishReport: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1900000000000011,
                 *       "waivers": [
                 *         {
                 *           "contradiction": "4164db1e1b696888",
                 *           "reason": "ตรวจแล้ว"
                 *         },
                 *         {
                 *           "contradiction": "df0a97b4e98addc6",
                 *           "reason": "ตรวจแล้ว"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "subject": "khlong-phon",
                     *       "kind": "analysis",
                     *       "number": 1,
                     *       "version": 1900000000000011,
                     *       "contentHash": "898f4dc317e5134bfac675f00ee5796361259bf7ceb6b12189a3f8c2f2849661",
                     *       "publishedAt": "2026-11-24T03:23:49.568441811Z",
                     *       "corrects": null,
                     *       "correction": null,
                     *       "waivers": [
                     *         {
                     *           "rule": "figure",
                     *           "place": "9.1",
                     *           "message": {
                     *             "th": "9.1 แสดง 100.00 คะแนน แต่คะแนนระดับล่างให้ 92.78",
                     *             "en": "9.1 shows 100.00, but the scores below it give 92.78."
                     *           },
                     *           "reason": "ตรวจแล้ว"
                     *         },
                     *         {
                     *           "rule": "guidance-kind",
                     *           "place": "OIT.o1",
                     *           "message": {
                     *             "th": "แนวทางของ OIT.o1 ไม่ตรงกับคะแนน 71.12 (เกณฑ์ 95 คะแนน)",
                     *             "en": "The guidance of OIT.o1 does not fit its score of 71.12 (threshold 95)."
                     *           },
                     *           "reason": "ตรวจแล้ว"
                     *         }
                     *       ],
                     *       "uncheckedLinks": [],
                     *       "address": "https://ita.example/published/2568/khlong-phon/analysis/1",
                     *       "files": [
                     *         {
                     *           "format": "docx",
                     *           "sha256": "e7696fcde8c94c3138c02bbba50fffeee8d259d3c3e7844fd8071a66d306d03d",
                     *           "bytes": 257372
                     *         },
                     *         {
                     *           "format": "html",
                     *           "sha256": "86f73b21cb31c3130df5e1a341c4df26cbfccc88ada47c9a770ac090c05cfd70",
                     *           "bytes": 273894
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingPublication"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listReportVersions: {
        parameters: {
            query?: {
                /** @description a version; older ones are listed */
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fiscalYear": 2568,
                     *           "subject": "khlong-phon",
                     *           "kind": "analysis",
                     *           "version": 1900000000000001,
                     *           "state": "current",
                     *           "contentHash": "6db6cd5ce2624e3d9b4b4b1305ae1ffa499b0b165480b76320cdc82a98dcea47",
                     *           "frameworkRevision": 1,
                     *           "scoreVersion": 1900000000000000,
                     *           "planVersion": 1900000000000001,
                     *           "asOf": "2030-03-17T17:46:40.000001Z",
                     *           "causes": [
                     *             "score",
                     *             "plan"
                     *           ]
                     *         },
                     *         {
                     *           "fiscalYear": 2568,
                     *           "subject": "khlong-phon",
                     *           "kind": "analysis",
                     *           "version": 1795305600000000,
                     *           "state": "superseded",
                     *           "contentHash": "b2c7825c73eb6537f6c00b67d597d9603fec3ecc080c6ce3653b96a3213ae04d",
                     *           "frameworkRevision": 1,
                     *           "scoreVersion": 5,
                     *           "planVersion": 6,
                     *           "asOf": "2026-11-22T00:00:00Z",
                     *           "causes": [
                     *             "first"
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PageVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReportVersion: {
        parameters: {
            query?: {
                /** @description of a file: thai or arabic; in Thai those of the documents, in English arabic if not given */
                digits?: string;
                /** @description json tells what the document is made of; html, pdf, docx and xlsx are the document */
                format?: string;
                /** @description of a file: th or en */
                language?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
                /** @example 1795305600000000 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "subject": "khlong-phon",
                     *       "kind": "analysis",
                     *       "version": 1795305600000000,
                     *       "state": "superseded",
                     *       "contentHash": "b2c7825c73eb6537f6c00b67d597d9603fec3ecc080c6ce3653b96a3213ae04d",
                     *       "frameworkRevision": 1,
                     *       "scoreVersion": 5,
                     *       "planVersion": 6,
                     *       "asOf": "2026-11-22T00:00:00Z",
                     *       "causes": [
                     *         "first"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Version"];
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "text/html": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listReportChanges: {
        parameters: {
            query?: {
                /** @description the older version; the one before if not given */
                since?: number;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
                /** @example 1900000000000000 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "since": 1795305600000000,
                     *       "count": 110,
                     *       "changes": [
                     *         {
                     *           "place": [],
                     *           "before": "เทศบาลตำบลคลองพน อำเภอคลองท่อม จังหวัดกระบี่",
                     *           "after": "เทศบาลตำบลชื่อใหม่ อำเภอคลองท่อม จังหวัดกระบี่"
                     *         },
                     *         {
                     *           "place": [
                     *             "ผลการประเมินของเทศบาลตำบลชื่อใหม่"
                     *           ],
                     *           "before": null,
                     *           "after": "ในปีงบประมาณ พ.ศ. ๒๕๖๘ เทศบาลตำบลชื่อใหม่ ในฐานะองค์กรปกครองส่วนท้องถิ่นรูปแบบเทศบาลตำบล เข้ารับการประเมินและมีผลดังนี้"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportChanges"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listRescorings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "f9016536-b51d-466d-af17-6a27f5b75a13",
                     *           "state": "finished",
                     *           "fiscalYear": 2602,
                     *           "by": {
                     *             "fiscalYear": 2603,
                     *             "revision": 1,
                     *             "draft": true
                     *           },
                     *           "createdAt": "2026-11-24T03:19:23.008Z",
                     *           "createdBy": "admin",
                     *           "finishedAt": "2026-11-24T03:19:23.025221Z",
                     *           "agencies": 1,
                     *           "done": 1,
                     *           "summary": {
                     *             "changed": 0,
                     *             "open": 0,
                     *             "troubled": 0,
                     *             "meanChange": "0.0000",
                     *             "moves": [
                     *               {
                     *                 "before": [
                     *                   "excellent"
                     *                 ],
                     *                 "after": [
                     *                   "excellent"
                     *                 ],
                     *                 "agencies": 1
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         {
                     *           "id": "164f8734-a94a-401e-a82f-fcdee307464c",
                     *           "state": "finished",
                     *           "fiscalYear": 2602,
                     *           "by": {
                     *             "fiscalYear": 2603,
                     *             "revision": 1,
                     *             "draft": true
                     *           },
                     *           "createdAt": "2026-11-24T03:19:22.644Z",
                     *           "createdBy": "admin",
                     *           "finishedAt": "2026-11-24T03:19:22.949198Z",
                     *           "agencies": 1,
                     *           "done": 1,
                     *           "summary": {
                     *             "changed": 0,
                     *             "open": 0,
                     *             "troubled": 0,
                     *             "meanChange": "0.0000",
                     *             "moves": [
                     *               {
                     *                 "before": [
                     *                   "excellent"
                     *                 ],
                     *                 "after": [
                     *                   "excellent"
                     *                 ],
                     *                 "agencies": 1
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RescoringList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    startRescoring: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "fiscalYear": 2602,
                 *       "framework": {
                 *         "fiscalYear": 2603,
                 *         "revision": 1,
                 *         "version": 1,
                 *         "state": "published",
                 *         "name": {
                 *           "th": "ชื่อ",
                 *           "en": "name"
                 *         },
                 *         "target": {
                 *           "score": "85",
                 *           "share": "100"
                 *         },
                 *         "rounding": {
                 *           "scale": 2,
                 *           "mode": "half-up",
                 *           "levels": []
                 *         },
                 *         "scales": [
                 *           {
                 *             "code": "six",
                 *             "choices": [
                 *               {
                 *                 "code": "1",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "0"
                 *               },
                 *               {
                 *                 "code": "2",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "20"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "code": "item",
                 *             "choices": [
                 *               {
                 *                 "code": "0",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "0"
                 *               },
                 *               {
                 *                 "code": "50",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "50"
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "instruments": [
                 *           {
                 *             "code": "IIT",
                 *             "family": "IIT",
                 *             "abbreviation": "IIT",
                 *             "name": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "kind": "survey",
                 *             "weight": "40",
                 *             "sampling": []
                 *           },
                 *           {
                 *             "code": "OIT",
                 *             "family": "OIT",
                 *             "abbreviation": "OIT",
                 *             "name": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "kind": "disclosure",
                 *             "weight": "60",
                 *             "sampling": []
                 *           }
                 *         ],
                 *         "indicators": [
                 *           {
                 *             "code": "1",
                 *             "name": {
                 *               "th": "การปฏิบัติหน้าที่",
                 *               "en": "Duty"
                 *             },
                 *             "instruments": [
                 *               "IIT"
                 *             ],
                 *             "subIndicators": [],
                 *             "questions": [
                 *               {
                 *                 "code": "i1",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               },
                 *               {
                 *                 "code": "i2",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "code": "9",
                 *             "name": {
                 *               "th": "การเปิดเผยข้อมูล",
                 *               "en": "Disclosure"
                 *             },
                 *             "instruments": [
                 *               "OIT"
                 *             ],
                 *             "subIndicators": [
                 *               {
                 *                 "code": "9.1",
                 *                 "name": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "questions": [
                 *                   {
                 *                     "code": "o1",
                 *                     "text": {
                 *                       "th": "ชื่อ",
                 *                       "en": "name"
                 *                     },
                 *                     "scale": "item",
                 *                     "group": null,
                 *                     "components": [],
                 *                     "asksFor": null
                 *                   },
                 *                   {
                 *                     "code": "o2",
                 *                     "text": {
                 *                       "th": "ชื่อ",
                 *                       "en": "name"
                 *                     },
                 *                     "scale": "item",
                 *                     "group": null,
                 *                     "components": [],
                 *                     "asksFor": null
                 *                   }
                 *                 ]
                 *               }
                 *             ],
                 *             "questions": []
                 *           }
                 *         ],
                 *         "bands": [
                 *           {
                 *             "rating": "excellent",
                 *             "label": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "from": "95",
                 *             "everyInstrumentFrom": "95",
                 *             "meetsTarget": true
                 *           },
                 *           {
                 *             "rating": "good",
                 *             "label": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "from": "85",
                 *             "everyInstrumentFrom": "85",
                 *             "meetsTarget": true
                 *           }
                 *         ],
                 *         "thresholds": {
                 *           "verdict": "85",
                 *           "urgentBelow": "85",
                 *           "improveBelow": "95",
                 *           "raiseBelow": "85"
                 *         },
                 *         "crosswalks": [
                 *           {
                 *             "fiscalYear": 2602,
                 *             "mappings": [
                 *               {
                 *                 "from": "IIT.i1",
                 *                 "to": "IIT.i1",
                 *                 "relation": "equal"
                 *               },
                 *               {
                 *                 "from": "IIT.i2",
                 *                 "to": "IIT.i2",
                 *                 "relation": "equal"
                 *               }
                 *             ]
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["RescoringOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6b776cb2-ba01-481b-89cc-6e95faf48e28",
                     *       "state": "running",
                     *       "fiscalYear": 2602,
                     *       "by": {
                     *         "fiscalYear": 2603,
                     *         "revision": 1,
                     *         "draft": true
                     *       },
                     *       "createdAt": "2026-11-24T03:19:22.202Z",
                     *       "createdBy": "admin",
                     *       "finishedAt": null,
                     *       "agencies": 1,
                     *       "done": 0,
                     *       "summary": {
                     *         "changed": 0,
                     *         "open": 0,
                     *         "troubled": 0,
                     *         "meanChange": null,
                     *         "moves": []
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rescoring"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getRescoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 692b5964-f00f-4b4b-b19b-06f17901a631 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "692b5964-f00f-4b4b-b19b-06f17901a631",
                     *       "state": "finished",
                     *       "fiscalYear": 2606,
                     *       "by": {
                     *         "fiscalYear": 2607,
                     *         "revision": 1,
                     *         "draft": true
                     *       },
                     *       "createdAt": "2026-11-24T03:19:24.187Z",
                     *       "createdBy": "admin",
                     *       "finishedAt": "2026-11-24T03:19:24.314439Z",
                     *       "agencies": 2,
                     *       "done": 2,
                     *       "summary": {
                     *         "changed": 1,
                     *         "open": 1,
                     *         "troubled": 0,
                     *         "meanChange": "10.0000",
                     *         "moves": [
                     *           {
                     *             "before": [
                     *               "excellent",
                     *               "good"
                     *             ],
                     *             "after": [
                     *               "excellent"
                     *             ],
                     *             "agencies": 1
                     *           },
                     *           {
                     *             "before": [
                     *               "must-improve"
                     *             ],
                     *             "after": [
                     *               "excellent"
                     *             ],
                     *             "agencies": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Rescoring"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteRescoring: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example f9016536-b51d-466d-af17-6a27f5b75a13 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRescoredAgencies: {
        parameters: {
            query?: {
                after?: string;
                changed?: boolean;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 692b5964-f00f-4b4b-b19b-06f17901a631 */
                id: components["schemas"]["UUID"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "agency": "r-2606-low",
                     *           "before": {
                     *             "total": "80.00",
                     *             "rating": [
                     *               "must-improve"
                     *             ]
                     *           },
                     *           "after": {
                     *             "total": "100.00",
                     *             "rating": [
                     *               "excellent"
                     *             ]
                     *           },
                     *           "change": "20.00",
                     *           "changed": true,
                     *           "comparability": {
                     *             "equal": "0.7000",
                     *             "partly": "0.3000",
                     *             "nothing": "0.0000"
                     *           },
                     *           "trouble": null
                     *         },
                     *         {
                     *           "agency": "r-2606-undecided",
                     *           "before": {
                     *             "total": "100.00",
                     *             "rating": [
                     *               "excellent",
                     *               "good"
                     *             ]
                     *           },
                     *           "after": {
                     *             "total": "100.00",
                     *             "rating": [
                     *               "excellent"
                     *             ]
                     *           },
                     *           "change": "0.00",
                     *           "changed": false,
                     *           "comparability": {
                     *             "equal": "0.7000",
                     *             "partly": "0.3000",
                     *             "nothing": "0.0000"
                     *           },
                     *           "trouble": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["RescoredAgencyPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listRounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "fiscalYear": 2601,
                     *           "version": 1795491113053564,
                     *           "phases": {
                     *             "announced": "2058-08-15T16:30:30+07:00",
                     *             "clarify": "2058-06-01T07:00:00+07:00",
                     *             "collect": "2058-01-05T08:30:00+07:00",
                     *             "confirm": "2058-07-01T00:00:00+07:00",
                     *             "register": "2057-10-01T00:00:00+07:00",
                     *             "review": "2058-05-01T07:00:00+07:00"
                     *           },
                     *           "assessments": {}
                     *         },
                     *         {
                     *           "fiscalYear": 2570,
                     *           "version": 1795491112933605,
                     *           "phases": {
                     *             "announced": "2027-01-03T10:31:52.912114+07:00",
                     *             "clarify": "2026-12-14T10:31:52.912112+07:00",
                     *             "collect": "2026-11-14T10:31:52.912108+07:00",
                     *             "confirm": "2026-12-24T10:31:52.912113+07:00",
                     *             "register": "2026-11-04T10:31:52.912093+07:00",
                     *             "review": "2026-12-04T10:31:52.91211+07:00"
                     *           },
                     *           "assessments": {
                     *             "review": 1
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RoundList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2570,
                     *       "version": 1795491154370081,
                     *       "phases": {
                     *         "announced": "2027-01-03T10:32:34.226649+07:00",
                     *         "clarify": "2026-12-14T10:32:34.226647+07:00",
                     *         "collect": "2026-11-14T10:32:34.226643+07:00",
                     *         "confirm": "2026-12-24T10:32:34.226648+07:00",
                     *         "register": "2026-11-04T10:32:34.226626+07:00",
                     *         "review": "2026-12-04T10:32:34.226645+07:00"
                     *       },
                     *       "assessments": {
                     *         "announced": 1,
                     *         "collect": 3,
                     *         "confirm": 2,
                     *         "review": 14
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Round"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putRound: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phases": {
                 *         "register": "2026-11-04T03:32:19.391580795Z",
                 *         "collect": "2026-11-14T03:32:19.391596629Z",
                 *         "review": "2026-12-04T03:32:19.391598686Z",
                 *         "clarify": "2026-12-14T03:32:19.391600136Z",
                 *         "confirm": "2026-12-24T03:32:19.391601514Z",
                 *         "announced": "2027-01-03T03:32:19.391602599Z"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Calendar"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2570,
                     *       "version": 1795491139950795,
                     *       "phases": {
                     *         "announced": "2027-01-03T10:32:19.391602599+07:00",
                     *         "clarify": "2026-12-14T10:32:19.391600136+07:00",
                     *         "collect": "2026-11-14T10:32:19.391596629+07:00",
                     *         "confirm": "2026-12-24T10:32:19.391601514+07:00",
                     *         "register": "2026-11-04T10:32:19.391580795+07:00",
                     *         "review": "2026-12-04T10:32:19.391598686+07:00"
                     *       },
                     *       "assessments": {
                     *         "announced": 1,
                     *         "collect": 10,
                     *         "confirm": 2,
                     *         "review": 3
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Round"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importAnswers: {
        parameters: {
            query?: {
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 2605 */
                fiscalYear: number;
                /** @example IIT */
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {"agency_code": "khlong-phon", "i1": 2}
                 *     {"i1": "1", "agency_code": "bo-kaeo"}
                 */
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assessment-7e3664fd-f0d1-4460-85b3-77dda1d17c87",
                     *       "kind": "answers",
                     *       "target": "answers/2605/IIT",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 2,
                     *       "committedRows": 2,
                     *       "bytes": 136,
                     *       "violations": 0,
                     *       "summary": {
                     *         "respondents": 2,
                     *         "agencies": 2
                     *       },
                     *       "startedAt": "2026-11-24T03:31:35.882774Z",
                     *       "heartbeatAt": "2026-11-24T03:31:35.893881Z",
                     *       "finishedAt": "2026-11-24T03:31:35.893882Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/assessment-7e3664fd-f0d1-4460-85b3-77dda1d17c87",
                     *         "violations": "/api/v1/imports/assessment-7e3664fd-f0d1-4460-85b3-77dda1d17c87/violations"
                     *       }
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                after?: string;
                /** @example 2 */
                limit?: number;
                phase?: string;
                province?: string;
            };
            header?: never;
            path: {
                /** @example 2655 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "agency": "khlong-phon",
                     *           "name": {
                     *             "th": "เทศบาลตำบลทดสอบ",
                     *             "en": "Test"
                     *           },
                     *           "province": "50",
                     *           "phase": "collect",
                     *           "phaseEnds": null,
                     *           "version": 1795491164605315
                     *         },
                     *         {
                     *           "agency": "bo-kaeo",
                     *           "name": {
                     *             "th": "เทศบาลตำบลทดสอบ",
                     *             "en": "Test"
                     *           },
                     *           "province": "81",
                     *           "phase": "collect",
                     *           "phaseEnds": null,
                     *           "version": 1795491164179332
                     *         }
                     *       ],
                     *       "next": "bo-kaeo"
                     *     }
                     */
                    "application/json": components["schemas"]["Listing1"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    openAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "collect",
                 *       "province": "94"
                 *     }
                 */
                "application/json": components["schemas"]["Opening"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 3,
                     *       "refused": {},
                     *       "refusedCount": 0,
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentOutcome"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importDisclosures: {
        parameters: {
            query?: {
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-ndjson": string;
                /**
                 * @example agency_code,item,declared,url,explanation,score
                 *     y-0543f3df-7412-465d-ac00-4c82e1ec7c3a,o1,has-not,https://b.go.th,x,100
                 *     y-0543f3df-7412-465d-ac00-4c82e1ec7c3a,o2,has,,,100
                 */
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "assessment-26574920-ce0e-4935-8c6c-af1386a8c642",
                     *       "kind": "disclosures",
                     *       "target": "disclosures/2568",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 2,
                     *       "committedRows": 2,
                     *       "bytes": 172,
                     *       "violations": 0,
                     *       "summary": {
                     *         "agencies": 1,
                     *         "disclosures": 2,
                     *         "scores": 2
                     *       },
                     *       "startedAt": "2026-11-24T04:04:57.832625Z",
                     *       "heartbeatAt": "2026-11-24T04:04:57.843001Z",
                     *       "finishedAt": "2026-11-24T04:04:57.843001Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/assessment-26574920-ce0e-4935-8c6c-af1386a8c642",
                     *         "violations": "/api/v1/imports/assessment-26574920-ce0e-4935-8c6c-af1386a8c642/violations"
                     *       }
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listExtensions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "21b598b7-cb1e-4df1-9064-6b0faf562c72",
                     *           "phase": "collect",
                     *           "until": "2027-03-04T07:00:00+07:00",
                     *           "agency": null,
                     *           "province": "95",
                     *           "reason": "น้ำท่วม",
                     *           "grantedBy": "admin",
                     *           "grantedAt": "2026-11-24T10:31:56.550329+07:00",
                     *           "postponed": null,
                     *           "past": null
                     *         },
                     *         {
                     *           "id": "4849c109-4e66-4cf4-b1e9-6bd506313960",
                     *           "phase": "collect",
                     *           "until": "2027-03-04T07:00:00+07:00",
                     *           "agency": "khlong-phon",
                     *           "province": null,
                     *           "reason": "น้ำท่วม",
                     *           "grantedBy": "admin",
                     *           "grantedAt": "2026-11-24T10:32:29.333607+07:00",
                     *           "postponed": null,
                     *           "past": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ExtensionList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    createExtension: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "phase": "collect",
                 *       "until": "2027-03-04T00:00:00Z",
                 *       "reason": "น้ำท่วม",
                 *       "agency": "khlong-phon"
                 *     }
                 */
                "application/json": components["schemas"]["Extension"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "4849c109-4e66-4cf4-b1e9-6bd506313960",
                     *       "phase": "collect",
                     *       "until": "2027-03-04T07:00:00+07:00",
                     *       "agency": "khlong-phon",
                     *       "province": null,
                     *       "reason": "น้ำท่วม",
                     *       "grantedBy": "admin",
                     *       "grantedAt": "2026-11-24T10:32:29.333607213+07:00",
                     *       "postponed": 1,
                     *       "past": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Granted"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    importPublished: {
        parameters: {
            query?: {
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {"agency_code": "r1-e21b3f2a-7f86-4ab0-a60a-ef0ce52a525a", "node": "9", "score": 50}
                 *     {"agency_code": "r1-e21b3f2a-7f86-4ab0-a60a-ef0ce52a525a", "node": "10", "score": null, "use": ""}
                 *     {"agency_code": "r1-e21b3f2a-7f86-4ab0-a60a-ef0ce52a525a", "node": "IIT", "printed_name": "IIT (ภายใน)", "printed_order": 1}
                 */
                "application/x-ndjson": string;
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "scoring-a43c0dd4-e1d1-4659-b28e-d0f518730388",
                     *       "kind": "published",
                     *       "target": "published/2568",
                     *       "state": "committed",
                     *       "partial": false,
                     *       "rows": 4,
                     *       "committedRows": 4,
                     *       "bytes": 404,
                     *       "violations": 0,
                     *       "summary": {
                     *         "agencies": 1,
                     *         "figures": 3
                     *       },
                     *       "startedAt": "2026-11-24T03:18:31.979262Z",
                     *       "heartbeatAt": "2026-11-24T03:18:31.989229Z",
                     *       "finishedAt": "2026-11-24T03:18:31.989230Z",
                     *       "links": {
                     *         "self": "/api/v1/imports/scoring-a43c0dd4-e1d1-4659-b28e-d0f518730388",
                     *         "violations": "/api/v1/imports/scoring-a43c0dd4-e1d1-4659-b28e-d0f518730388/violations"
                     *       }
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    moveAssessments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 2570 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "from": "review",
                 *       "to": "collect",
                 *       "province": "94",
                 *       "reason": "too early"
                 *     }
                 */
                "application/json": components["schemas"]["AssessmentMove"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "done": 2,
                     *       "refused": {
                     *         "khlong-phon": "What its surveys answered has been released; they stay closed, so it cannot go back to collecting."
                     *       },
                     *       "refusedCount": 1,
                     *       "more": false
                     *     }
                     */
                    "application/json": components["schemas"]["AssessmentOutcome"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getScore: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490238626979,
                     *       "framework": {
                     *         "revision": 1
                     *       },
                     *       "phase": "confirm",
                     *       "announcement": null,
                     *       "pending": null,
                     *       "trouble": [],
                     *       "total": {
                     *         "derived": "93.60",
                     *         "published": "93.60",
                     *         "coverage": "1.0000"
                     *       },
                     *       "rating": {
                     *         "derived": [
                     *           "good"
                     *         ],
                     *         "published": "good",
                     *         "label": "ชื่อ",
                     *         "next": {
                     *           "rating": "excellent",
                     *           "distance": "10.88",
                     *           "steps": [
                     *             {
                     *               "node": "EIT1.e2",
                     *               "from": "90.28",
                     *               "to": "100.00"
                     *             },
                     *             {
                     *               "node": "EIT1.e5",
                     *               "from": "90.56",
                     *               "to": "100.00"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "nodes": [
                     *         {
                     *           "node": "total",
                     *           "parent": null,
                     *           "level": "total",
                     *           "label": "คะแนนเฉลี่ยรวม",
                     *           "derived": "93.60",
                     *           "published": "93.60",
                     *           "use": "compare",
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "verdict": null,
                     *           "gain": null
                     *         },
                     *         {
                     *           "node": "IIT",
                     *           "parent": "total",
                     *           "level": "instrument",
                     *           "label": "ชื่อ",
                     *           "derived": "99.24",
                     *           "published": null,
                     *           "use": null,
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "verdict": null,
                     *           "gain": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScoreView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    announceCorrection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "a wrong figure was entered",
                 *       "version": 1795490245839113
                 *     }
                 */
                "application/json": components["schemas"]["Announcement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490245839113,
                     *       "announcement": 2
                     *     }
                     */
                    "application/json": components["schemas"]["Announced"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    explainScore: {
        parameters: {
            query?: {
                node?: string;
                tier?: string;
                version?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490322462176,
                     *       "tier": "public",
                     *       "nodes": [
                     *         {
                     *           "node": "total",
                     *           "method": "weighted-mean",
                     *           "sentence": {
                     *             "th": "คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน เป็นค่าเฉลี่ยถ่วงน้ำหนักของ 4 รายการ ได้แก่ IIT (99.24 × 30%), EIT1 (92.19 × 15%), EIT2 (93.33 × 15%), OIT (90.00 × 40%) คะแนนก่อนปัดเศษคือ 93.6004 ปัดเศษแบบครึ่งปัดลง เหลือทศนิยม 2 ตำแหน่ง เป็น 93.60 ตรงกับคะแนนที่ประกาศ",
                     *             "en": "Total score: 93.60, the weighted mean of 4: IIT (99.24 × 30%), EIT1 (92.19 × 15%), EIT2 (93.33 × 15%), OIT (90.00 × 40%). 93.6004 → 93.60 by half-down to 2 decimals. The published figure is the same."
                     *           },
                     *           "operands": [
                     *             {
                     *               "node": "IIT",
                     *               "weight": "3/10",
                     *               "score": "99.24",
                     *               "rounded": false,
                     *               "fraction": null
                     *             },
                     *             {
                     *               "node": "EIT1",
                     *               "weight": "3/20",
                     *               "score": "92.19",
                     *               "rounded": false,
                     *               "fraction": null
                     *             }
                     *           ],
                     *           "result": {
                     *             "figure": "93.60",
                     *             "exact": "93.6004",
                     *             "fraction": null,
                     *             "mode": "half-down",
                     *             "scale": 2,
                     *             "changed": true
                     *           },
                     *           "published": "93.60",
                     *           "use": "compare",
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "missing": [],
                     *           "criterion": null,
                     *           "answers": null
                     *         },
                     *         {
                     *           "node": "IIT",
                     *           "method": "mean",
                     *           "sentence": {
                     *             "th": "ชื่อ (IIT) ได้ 99.24 คะแนน เป็นค่าเฉลี่ยของ 5 รายการ ได้แก่ 1 (98.67), 2 (98.86), 3 (100.00), 4 (98.86), 5 (99.81) คะแนนก่อนปัดเศษคือ 99.238 ปัดเศษแบบครึ่งปัดลง เหลือทศนิยม 2 ตำแหน่ง เป็น 99.24",
                     *             "en": "name (IIT): 99.24, the mean of 5: 1 (98.67), 2 (98.86), 3 (100.00), 4 (98.86), 5 (99.81). 99.238 → 99.24 by half-down to 2 decimals."
                     *           },
                     *           "operands": [
                     *             {
                     *               "node": "1",
                     *               "weight": "1/5",
                     *               "score": "98.67",
                     *               "rounded": false,
                     *               "fraction": null
                     *             },
                     *             {
                     *               "node": "2",
                     *               "weight": "1/5",
                     *               "score": "98.86",
                     *               "rounded": false,
                     *               "fraction": null
                     *             }
                     *           ],
                     *           "result": {
                     *             "figure": "99.24",
                     *             "exact": "99.238",
                     *             "fraction": null,
                     *             "mode": "half-down",
                     *             "scale": 2,
                     *             "changed": true
                     *           },
                     *           "published": null,
                     *           "use": null,
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "missing": [],
                     *           "criterion": null,
                     *           "answers": null
                     *         }
                     *       ],
                     *       "rating": {
                     *         "rating": "good",
                     *         "possible": [
                     *           "good"
                     *         ],
                     *         "published": "good",
                     *         "bands": [
                     *           {
                     *             "rating": "excellent",
                     *             "label": {
                     *               "th": "ชื่อ",
                     *               "en": "name"
                     *             },
                     *             "standing": "missed",
                     *             "conditions": [
                     *               {
                     *                 "node": "total",
                     *                 "from": "95",
                     *                 "actual": "93.60",
                     *                 "outcome": "missed",
                     *                 "margin": "-1.40"
                     *               },
                     *               {
                     *                 "node": "IIT",
                     *                 "from": "95",
                     *                 "actual": "99.24",
                     *                 "outcome": "met",
                     *                 "margin": "4.24"
                     *               }
                     *             ]
                     *           },
                     *           {
                     *             "rating": "good",
                     *             "label": {
                     *               "th": "ชื่อ",
                     *               "en": "name"
                     *             },
                     *             "standing": "holds",
                     *             "conditions": [
                     *               {
                     *                 "node": "total",
                     *                 "from": "85",
                     *                 "actual": "93.60",
                     *                 "outcome": "met",
                     *                 "margin": "8.60"
                     *               },
                     *               {
                     *                 "node": "IIT",
                     *                 "from": "85",
                     *                 "actual": "99.24",
                     *                 "outcome": "met",
                     *                 "margin": "14.24"
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "sentence": {
                     *           "th": "ผลการประเมินอยู่ในระดับ “ชื่อ” เนื่องจาก คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน ไม่ต่ำกว่า 85.00 (+8.60); IIT ได้ 99.24 คะแนน ไม่ต่ำกว่า 85.00 (+14.24); EIT1 ได้ 92.19 คะแนน ไม่ต่ำกว่า 85.00 (+7.19); EIT2 ได้ 93.33 คะแนน ไม่ต่ำกว่า 85.00 (+8.33); OIT ได้ 90.00 คะแนน ไม่ต่ำกว่า 85.00 (+5.00) ไม่ถึงระดับ “ชื่อ” เนื่องจาก คะแนนเฉลี่ยรวม ได้ 93.60 คะแนน ต่ำกว่า 95.00 อยู่ 1.40, EIT1 ได้ 92.19 คะแนน ต่ำกว่า 95.00 อยู่ 2.81, EIT2 ได้ 93.33 คะแนน ต่ำกว่า 95.00 อยู่ 1.67, OIT ได้ 90.00 คะแนน ต่ำกว่า 95.00 อยู่ 5.00 ตรงกับระดับที่ประกาศ",
                     *           "en": "Rated “name”: the total 93.60 is at least 85.00 (+8.60); IIT 99.24 is at least 85.00 (+14.24); EIT1 92.19 is at least 85.00 (+7.19); EIT2 93.33 is at least 85.00 (+8.33); OIT 90.00 is at least 85.00 (+5.00). Not “name”: the total 93.60 is 1.40 below 95.00, EIT1 92.19 is 2.81 below 95.00, EIT2 93.33 is 1.67 below 95.00, OIT 90.00 is 5.00 below 95.00. The published rating is the same."
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoreExplanation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listScoreVersions: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 1795490282223873,
                     *           "standing": "announced",
                     *           "derivedAt": "2026-11-24T03:18:02.223892Z",
                     *           "phase": "announced",
                     *           "total": "50.00",
                     *           "rating": [
                     *             "pass",
                     *             "must-improve"
                     *           ],
                     *           "announcement": 2,
                     *           "announcedAt": "2026-11-24T03:18:02.223873Z",
                     *           "announcedBy": null,
                     *           "reason": "Taken back, after a restore, from what other services had been told.",
                     *           "causes": [
                     *             {
                     *               "kind": "published",
                     *               "place": "9",
                     *               "from": "100.00 input",
                     *               "to": "50.00 input"
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "version": 1795490282039827,
                     *           "standing": "superseded",
                     *           "derivedAt": "2026-11-24T03:18:02.039851Z",
                     *           "phase": "announced",
                     *           "total": "100.00",
                     *           "rating": [
                     *             "excellent",
                     *             "good"
                     *           ],
                     *           "announcement": 1,
                     *           "announcedAt": "2026-11-24T03:18:02.042Z",
                     *           "announcedBy": null,
                     *           "reason": null,
                     *           "causes": [
                     *             {
                     *               "kind": "first",
                     *               "place": null,
                     *               "from": null,
                     *               "to": null
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getScoreVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
                /** @example 1795490279149150 */
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490279149150,
                     *       "framework": {
                     *         "revision": 1
                     *       },
                     *       "phase": "confirm",
                     *       "announcement": null,
                     *       "pending": null,
                     *       "trouble": [],
                     *       "total": {
                     *         "derived": "100.00",
                     *         "published": null,
                     *         "coverage": "0.2000"
                     *       },
                     *       "rating": {
                     *         "derived": [
                     *           "excellent",
                     *           "good"
                     *         ],
                     *         "published": null,
                     *         "label": null,
                     *         "next": null
                     *       },
                     *       "nodes": [
                     *         {
                     *           "node": "total",
                     *           "parent": null,
                     *           "level": "total",
                     *           "label": "คะแนนเฉลี่ยรวม",
                     *           "derived": "100.00",
                     *           "published": null,
                     *           "use": null,
                     *           "coverage": "0.2000",
                     *           "state": "scored",
                     *           "verdict": null,
                     *           "gain": null
                     *         },
                     *         {
                     *           "node": "IIT",
                     *           "parent": "total",
                     *           "level": "instrument",
                     *           "label": "ชื่อ",
                     *           "derived": null,
                     *           "published": null,
                     *           "use": null,
                     *           "coverage": "0.0000",
                     *           "state": "no-answer",
                     *           "verdict": null,
                     *           "gain": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ScoreView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findPath: {
        parameters: {
            query?: {
                /** @example EIT2.e4:2 */
                effort?: string[];
                /** @example excellent */
                to?: string;
                version?: number;
                without?: string[];
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490372728725,
                     *       "path": {
                     *         "rating": "excellent",
                     *         "reachable": true,
                     *         "proven": true,
                     *         "steps": [
                     *           {
                     *             "node": "EIT1.e5",
                     *             "from": "90.56",
                     *             "to": "100.00",
                     *             "effort": 1
                     *           },
                     *           {
                     *             "node": "EIT1.e7",
                     *             "from": "90.28",
                     *             "to": "100.00",
                     *             "effort": 1
                     *           }
                     *         ],
                     *         "effort": 6,
                     *         "totalAfter": "98.38",
                     *         "conditions": [
                     *           {
                     *             "node": "total",
                     *             "figure": "95",
                     *             "before": "93.60",
                     *             "after": "98.38"
                     *           },
                     *           {
                     *             "node": "IIT",
                     *             "figure": "95",
                     *             "before": "99.24",
                     *             "after": "99.24"
                     *           }
                     *         ]
                     *       },
                     *       "risk": {
                     *         "rating": "good",
                     *         "margins": [
                     *           {
                     *             "node": "total",
                     *             "figure": "85",
                     *             "margin": "8.60"
                     *           },
                     *           {
                     *             "node": "IIT",
                     *             "figure": "85",
                     *             "margin": "14.24"
                     *           }
                     *         ],
                     *         "falls": [
                     *           {
                     *             "node": "IIT.i1",
                     *             "score": "99.43",
                     *             "lostAt": null
                     *           },
                     *           {
                     *             "node": "IIT.i2",
                     *             "score": "99.43",
                     *             "lostAt": null
                     *           }
                     *         ],
                     *         "fewest": [
                     *           "9"
                     *         ],
                     *         "proven": true
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RatingPath"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    scoringGetPublished: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example r1-e21b3f2a-7f86-4ab0-a60a-ef0ce52a525a */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "r1-e21b3f2a-7f86-4ab0-a60a-ef0ce52a525a",
                     *       "version": 1795490311986873,
                     *       "figures": [
                     *         {
                     *           "node": "9",
                     *           "score": "50.00",
                     *           "use": "input",
                     *           "verdict": "meets",
                     *           "guidance": null,
                     *           "printed_name": null,
                     *           "printed_order": null,
                     *           "respondents": null
                     *         },
                     *         {
                     *           "node": "IIT",
                     *           "score": "99.24",
                     *           "use": "compare",
                     *           "verdict": null,
                     *           "guidance": null,
                     *           "printed_name": "IIT (ภายใน)",
                     *           "printed_order": 1,
                     *           "respondents": 35
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Table"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPublishedCsv: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "node": "total",
                 *         "score": "93.60",
                 *         "use": "compare",
                 *         "verdict": "good"
                 *       },
                 *       {
                 *         "node": "1",
                 *         "score": "98.67",
                 *         "use": "compare",
                 *         "verdict": "meets",
                 *         "printed_name": "การปฏิบัติหน้าที่"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Rows"] | components["schemas"]["Row"][];
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490238430470,
                     *       "figures": [
                     *         {
                     *           "node": "1",
                     *           "score": "98.67",
                     *           "use": "compare",
                     *           "verdict": "meets",
                     *           "guidance": null,
                     *           "printed_name": "การปฏิบัติหน้าที่",
                     *           "printed_order": null,
                     *           "respondents": null
                     *         },
                     *         {
                     *           "node": "10",
                     *           "score": "80.00",
                     *           "use": "input",
                     *           "verdict": "meets",
                     *           "guidance": null,
                     *           "printed_name": "การป้องกันการทุจริต",
                     *           "printed_order": null,
                     *           "respondents": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    patchPublishedCsv: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example [
                 *       {
                 *         "node": "IIT.i2",
                 *         "score": "99.999999",
                 *         "use": "input"
                 *       },
                 *       {
                 *         "node": "IIT.i3",
                 *         "score": "90"
                 *       }
                 *     ]
                 */
                "application/json": components["schemas"]["Rows"] | components["schemas"]["Row"][];
                "text/csv": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490303382566,
                     *       "figures": [
                     *         {
                     *           "node": "9",
                     *           "score": "100.00",
                     *           "use": "input",
                     *           "verdict": null,
                     *           "guidance": null,
                     *           "printed_name": null,
                     *           "printed_order": null,
                     *           "respondents": null
                     *         },
                     *         {
                     *           "node": "IIT.i2",
                     *           "score": "99.999999",
                     *           "use": "input",
                     *           "verdict": null,
                     *           "guidance": null,
                     *           "printed_name": null,
                     *           "printed_order": null,
                     *           "respondents": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getReceipt: {
        parameters: {
            query?: {
                /** @example sealed */
                tier?: string;
                version?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exact": {
                     *         "1": "296/3",
                     *         "10": "80"
                     *       },
                     *       "format": "sucharit-sealed-receipt/1",
                     *       "openings": {
                     *         "EIT1": {
                     *           "salt": "dd14d7b097efa9d3e946062cbced5c3d7df52b066803addd91824f445702a6ed",
                     *           "value": null
                     *         },
                     *         "EIT1.e1": {
                     *           "salt": "9f72deeb4e9c5a5e5a8457766dc579baf565ec2d38ab702f0b3239cc1247e864",
                     *           "value": null
                     *         }
                     *       },
                     *       "receipt": {
                     *         "commitments": {
                     *           "EIT1": "56572b1fdca8dae295852d59a3744ff2856a47a55fe8735b1ac6e6fef4cc80ba",
                     *           "EIT1.e1": "466ab085cfcadafd557cd0b290c16da3b12f61f392903088a0e24f30ed6c9a1a"
                     *         },
                     *         "digests": {
                     *           "/commitments/EIT1": "73695a874a4869b169d79523c1136b8148c049f5050d8e93950867c961e683ba",
                     *           "/commitments/EIT1.e1": "044b6d13c17150821cf4821c412bf7ff2966df53c95233f4375323dba637ef07"
                     *         },
                     *         "format": "sucharit-receipt/1",
                     *         "framework": {
                     *           "bands": [
                     *             {
                     *               "everyInstrumentFrom": "95",
                     *               "from": "95",
                     *               "label": {
                     *                 "en": "name",
                     *                 "th": "ชื่อ"
                     *               },
                     *               "meetsTarget": true,
                     *               "rating": "excellent"
                     *             },
                     *             {
                     *               "everyInstrumentFrom": "85",
                     *               "from": "85",
                     *               "label": {
                     *                 "en": "name",
                     *                 "th": "ชื่อ"
                     *               },
                     *               "meetsTarget": true,
                     *               "rating": "good"
                     *             }
                     *           ],
                     *           "crosswalks": [],
                     *           "fiscalYear": 2568,
                     *           "indicators": [
                     *             {
                     *               "code": "1",
                     *               "instruments": [
                     *                 "IIT"
                     *               ],
                     *               "name": {
                     *                 "en": "Indicator of 1",
                     *                 "th": "การปฏิบัติหน้าที่"
                     *               },
                     *               "questions": [
                     *                 {
                     *                   "code": "i1",
                     *                   "components": [],
                     *                   "scale": "six",
                     *                   "text": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   }
                     *                 },
                     *                 {
                     *                   "code": "i2",
                     *                   "components": [],
                     *                   "scale": "six",
                     *                   "text": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   }
                     *                 }
                     *               ],
                     *               "subIndicators": []
                     *             },
                     *             {
                     *               "code": "2",
                     *               "instruments": [
                     *                 "IIT"
                     *               ],
                     *               "name": {
                     *                 "en": "Indicator of 2",
                     *                 "th": "การใช้งบประมาณ"
                     *               },
                     *               "questions": [
                     *                 {
                     *                   "code": "i4",
                     *                   "components": [],
                     *                   "scale": "six",
                     *                   "text": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   }
                     *                 },
                     *                 {
                     *                   "code": "i5",
                     *                   "components": [],
                     *                   "scale": "six",
                     *                   "text": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   }
                     *                 }
                     *               ],
                     *               "subIndicators": []
                     *             }
                     *           ],
                     *           "instruments": [
                     *             {
                     *               "abbreviation": "IIT",
                     *               "code": "IIT",
                     *               "family": "IIT",
                     *               "kind": "survey",
                     *               "name": {
                     *                 "en": "name",
                     *                 "th": "ชื่อ"
                     *               },
                     *               "sampling": [],
                     *               "weight": "30"
                     *             },
                     *             {
                     *               "abbreviation": "EIT1",
                     *               "code": "EIT1",
                     *               "family": "EIT1",
                     *               "kind": "survey",
                     *               "name": {
                     *                 "en": "name",
                     *                 "th": "ชื่อ"
                     *               },
                     *               "sampling": [],
                     *               "weight": "15"
                     *             }
                     *           ],
                     *           "name": {
                     *             "en": "name",
                     *             "th": "ชื่อ"
                     *           },
                     *           "revision": 1,
                     *           "rounding": {
                     *             "levels": [
                     *               "part"
                     *             ],
                     *             "mode": "half-down",
                     *             "scale": 2
                     *           },
                     *           "scales": [
                     *             {
                     *               "choices": [
                     *                 {
                     *                   "code": "1",
                     *                   "label": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   },
                     *                   "score": "0"
                     *                 },
                     *                 {
                     *                   "code": "2",
                     *                   "label": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   },
                     *                   "score": "20"
                     *                 }
                     *               ],
                     *               "code": "six"
                     *             },
                     *             {
                     *               "choices": [
                     *                 {
                     *                   "code": "0",
                     *                   "label": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   },
                     *                   "score": "0"
                     *                 },
                     *                 {
                     *                   "code": "50",
                     *                   "label": {
                     *                     "en": "name",
                     *                     "th": "ชื่อ"
                     *                   },
                     *                   "score": "50"
                     *                 }
                     *               ],
                     *               "code": "item"
                     *             }
                     *           ],
                     *           "state": "published",
                     *           "target": {
                     *             "score": "85",
                     *             "share": "100"
                     *           },
                     *           "thresholds": {
                     *             "improveBelow": "95",
                     *             "raiseBelow": "85",
                     *             "urgentBelow": "85",
                     *             "verdict": "85"
                     *           },
                     *           "version": 1
                     *         },
                     *         "head": {
                     *           "agency": "khlong-phon",
                     *           "announcedAt": "2026-11-24T04:03:45.281Z",
                     *           "announcement": 1,
                     *           "fiscalYear": 2568,
                     *           "rules": "1",
                     *           "scoreVersion": 1795493025262702
                     *         },
                     *         "nodes": {
                     *           "1": {
                     *             "coverage": "1.0000",
                     *             "derived": "98.67",
                     *             "method": "mean",
                     *             "operands": {
                     *               "IIT.i1": "1/3",
                     *               "IIT.i2": "1/3",
                     *               "IIT.i3": "1/3"
                     *             },
                     *             "published": "98.67",
                     *             "state": "scored",
                     *             "use": "compare",
                     *             "verdict": "meets"
                     *           },
                     *           "10": {
                     *             "coverage": "1.0000",
                     *             "derived": "80.00",
                     *             "method": "input",
                     *             "operands": {},
                     *             "published": "80.00",
                     *             "state": "scored",
                     *             "use": "input",
                     *             "verdict": "does-not-meet"
                     *           }
                     *         },
                     *         "notApplicable": [],
                     *         "published": {
                     *           "1": {
                     *             "name": "การปฏิบัติหน้าที่",
                     *             "score": "98.67",
                     *             "use": "compare",
                     *             "verdict": "meets"
                     *           },
                     *           "10": {
                     *             "name": "การป้องกันการทุจริต",
                     *             "score": "80.00",
                     *             "use": "input",
                     *             "verdict": "meets"
                     *           }
                     *         },
                     *         "rating": {
                     *           "derived": [
                     *             "good"
                     *           ],
                     *           "published": "good"
                     *         },
                     *         "reviews": {},
                     *         "signature": {
                     *           "alg": "Ed25519",
                     *           "keyId": "fWCSAnp-TKBxMvPX-LFcG1lpJVbBOEdl1YyHqe3CKSM",
                     *           "publicKey": {
                     *             "crv": "Ed25519",
                     *             "kty": "OKP",
                     *             "x": "KDb3TUlhIOnA6oXZDoF5rUckoW3lI7qQcX7F_B0-1zE"
                     *           },
                     *           "value": "EEolBH4Pzzl-4jy-bjiOXpsCFibq1kfmh6DfGuILESYISjNo-8wklT9gRRMyWgGj2-HEuPjGPaDroaOqb_lCCA"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getReconciliation: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490318294384,
                     *       "differences": [
                     *         {
                     *           "node": "total",
                     *           "label": "คะแนนเฉลี่ยรวม",
                     *           "kind": "value",
                     *           "found": "93.60",
                     *           "expected": "93.53–93.54",
                     *           "level": "indicator",
                     *           "policies": [],
                     *           "sentence": "คะแนนเฉลี่ยรวม พิมพ์ไว้ 93.60 คะแนน แต่เมื่อคำนวณจากคะแนนตัวชี้วัดที่พิมพ์ไว้จะได้ 93.53–93.54 คะแนน"
                     *         },
                     *         {
                     *           "node": "total",
                     *           "label": "คะแนนเฉลี่ยรวม",
                     *           "kind": "value",
                     *           "found": "93.60",
                     *           "expected": "95.26–95.27",
                     *           "level": "leaf",
                     *           "policies": [],
                     *           "sentence": "คะแนนเฉลี่ยรวม พิมพ์ไว้ 93.60 คะแนน แต่เมื่อคำนวณจากคะแนนรายข้อที่พิมพ์ไว้จะได้ 95.26–95.27 คะแนน"
                     *         }
                     *       ],
                     *       "smallestEdits": {
                     *         "outcome": "found",
                     *         "edits": [
                     *           {
                     *             "node": "total",
                     *             "field": "score",
                     *             "from": "93.60",
                     *             "to": "95.27",
                     *             "allowed": "95.25–95.28"
                     *           },
                     *           {
                     *             "node": "3",
                     *             "field": "score",
                     *             "from": "98.86",
                     *             "to": "100.00",
                     *             "allowed": "99.99–100.00"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRescored: {
        parameters: {
            query?: {
                /** @example 2562 */
                by?: number;
                revision?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2561 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2561,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490283645158,
                     *       "by": {
                     *         "fiscalYear": 2562,
                     *         "revision": 1
                     *       },
                     *       "before": {
                     *         "total": "72.00",
                     *         "rating": {
                     *           "derived": [
                     *             "must-improve"
                     *           ],
                     *           "label": "ชื่อ"
                     *         }
                     *       },
                     *       "after": {
                     *         "total": "92.00",
                     *         "rating": {
                     *           "derived": [
                     *             "pass"
                     *           ],
                     *           "label": "ชื่อ"
                     *         }
                     *       },
                     *       "nodes": [
                     *         {
                     *           "node": "total",
                     *           "parent": null,
                     *           "level": "total",
                     *           "label": "คะแนนเฉลี่ยรวม",
                     *           "derived": "92.00",
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "verdict": null,
                     *           "comparability": {
                     *             "equal": "0.7000",
                     *             "partly": "0.3000",
                     *             "nothing": "0.0000"
                     *           }
                     *         },
                     *         {
                     *           "node": "IIT",
                     *           "parent": "total",
                     *           "level": "instrument",
                     *           "label": "ชื่อ",
                     *           "derived": "80.00",
                     *           "coverage": "1.0000",
                     *           "state": "scored",
                     *           "verdict": null,
                     *           "comparability": {
                     *             "equal": "1.0000",
                     *             "partly": "0.0000",
                     *             "nothing": "0.0000"
                     *           }
                     *         }
                     *       ],
                     *       "leftOut": [
                     *         "OIT.o3"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Rescored"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    simulate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "framework": {
                 *         "fiscalYear": 2568,
                 *         "revision": 1,
                 *         "version": 1,
                 *         "state": "published",
                 *         "name": {
                 *           "th": "ชื่อ",
                 *           "en": "name"
                 *         },
                 *         "target": {
                 *           "score": "85",
                 *           "share": "100"
                 *         },
                 *         "rounding": {
                 *           "scale": 2,
                 *           "mode": "half-down",
                 *           "levels": [
                 *             "part"
                 *           ]
                 *         },
                 *         "scales": [
                 *           {
                 *             "code": "six",
                 *             "choices": [
                 *               {
                 *                 "code": "1",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "0"
                 *               },
                 *               {
                 *                 "code": "2",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "20"
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "code": "item",
                 *             "choices": [
                 *               {
                 *                 "code": "0",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "0"
                 *               },
                 *               {
                 *                 "code": "50",
                 *                 "label": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "score": "50"
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "instruments": [
                 *           {
                 *             "code": "IIT",
                 *             "family": "IIT",
                 *             "abbreviation": "IIT",
                 *             "name": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "kind": "survey",
                 *             "weight": "30",
                 *             "sampling": []
                 *           },
                 *           {
                 *             "code": "EIT1",
                 *             "family": "EIT1",
                 *             "abbreviation": "EIT1",
                 *             "name": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "kind": "survey",
                 *             "weight": "15",
                 *             "sampling": []
                 *           }
                 *         ],
                 *         "indicators": [
                 *           {
                 *             "code": "1",
                 *             "name": {
                 *               "th": "การปฏิบัติหน้าที่",
                 *               "en": "Indicator of 1"
                 *             },
                 *             "instruments": [
                 *               "IIT"
                 *             ],
                 *             "subIndicators": [],
                 *             "questions": [
                 *               {
                 *                 "code": "i1",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               },
                 *               {
                 *                 "code": "i2",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               }
                 *             ]
                 *           },
                 *           {
                 *             "code": "2",
                 *             "name": {
                 *               "th": "การใช้งบประมาณ",
                 *               "en": "Indicator of 2"
                 *             },
                 *             "instruments": [
                 *               "IIT"
                 *             ],
                 *             "subIndicators": [],
                 *             "questions": [
                 *               {
                 *                 "code": "i4",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               },
                 *               {
                 *                 "code": "i5",
                 *                 "text": {
                 *                   "th": "ชื่อ",
                 *                   "en": "name"
                 *                 },
                 *                 "scale": "six",
                 *                 "group": null,
                 *                 "components": [],
                 *                 "asksFor": null
                 *               }
                 *             ]
                 *           }
                 *         ],
                 *         "bands": [
                 *           {
                 *             "rating": "excellent",
                 *             "label": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "from": "95",
                 *             "everyInstrumentFrom": "95",
                 *             "meetsTarget": true
                 *           },
                 *           {
                 *             "rating": "good",
                 *             "label": {
                 *               "th": "ชื่อ",
                 *               "en": "name"
                 *             },
                 *             "from": "85",
                 *             "everyInstrumentFrom": "85",
                 *             "meetsTarget": true
                 *           }
                 *         ],
                 *         "thresholds": {
                 *           "verdict": "85",
                 *           "urgentBelow": "85",
                 *           "improveBelow": "95",
                 *           "raiseBelow": "85"
                 *         },
                 *         "crosswalks": []
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["Supposition"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490415621875,
                     *       "before": {
                     *         "total": {
                     *           "derived": "93.60",
                     *           "published": "93.60",
                     *           "coverage": "1.0000"
                     *         },
                     *         "rating": {
                     *           "derived": [
                     *             "good"
                     *           ],
                     *           "published": "good",
                     *           "next": {
                     *             "rating": "excellent",
                     *             "distance": "10.88",
                     *             "steps": [
                     *               {
                     *                 "node": "EIT1.e2",
                     *                 "from": "90.28",
                     *                 "to": "100.00"
                     *               },
                     *               {
                     *                 "node": "EIT1.e5",
                     *                 "from": "90.56",
                     *                 "to": "100.00"
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "nodes": [
                     *           {
                     *             "node": "total",
                     *             "parent": null,
                     *             "level": "total",
                     *             "derived": "93.60",
                     *             "published": "93.60",
                     *             "use": "compare",
                     *             "coverage": "1.0000",
                     *             "state": "scored",
                     *             "verdict": null,
                     *             "gain": null
                     *           },
                     *           {
                     *             "node": "IIT",
                     *             "parent": "total",
                     *             "level": "instrument",
                     *             "derived": "99.24",
                     *             "published": null,
                     *             "use": null,
                     *             "coverage": "1.0000",
                     *             "state": "scored",
                     *             "verdict": null,
                     *             "gain": null
                     *           }
                     *         ],
                     *         "differences": [
                     *           {
                     *             "node": "total",
                     *             "kind": "value",
                     *             "found": "93.60",
                     *             "expected": "93.53–93.54",
                     *             "level": "indicator",
                     *             "policies": []
                     *           },
                     *           {
                     *             "node": "total",
                     *             "kind": "value",
                     *             "found": "93.60",
                     *             "expected": "95.26–95.27",
                     *             "level": "leaf",
                     *             "policies": []
                     *           }
                     *         ]
                     *       },
                     *       "after": {
                     *         "total": {
                     *           "derived": "89.60",
                     *           "published": "93.60",
                     *           "coverage": "1.0000"
                     *         },
                     *         "rating": {
                     *           "derived": [
                     *             "pass"
                     *           ],
                     *           "published": "good",
                     *           "next": {
                     *             "rating": "good",
                     *             "distance": "5.00",
                     *             "steps": [
                     *               {
                     *                 "node": "10",
                     *                 "from": "80.00",
                     *                 "to": "100.00"
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "nodes": [
                     *           {
                     *             "node": "total",
                     *             "parent": null,
                     *             "level": "total",
                     *             "derived": "89.60",
                     *             "published": "93.60",
                     *             "use": "compare",
                     *             "coverage": "1.0000",
                     *             "state": "scored",
                     *             "verdict": null,
                     *             "gain": null
                     *           },
                     *           {
                     *             "node": "IIT",
                     *             "parent": "total",
                     *             "level": "instrument",
                     *             "derived": "99.24",
                     *             "published": null,
                     *             "use": null,
                     *             "coverage": "1.0000",
                     *             "state": "scored",
                     *             "verdict": null,
                     *             "gain": null
                     *           }
                     *         ],
                     *         "differences": [
                     *           {
                     *             "node": "total",
                     *             "kind": "value",
                     *             "found": "93.60",
                     *             "expected": "89.53–89.54",
                     *             "level": "indicator",
                     *             "policies": []
                     *           },
                     *           {
                     *             "node": "total",
                     *             "kind": "value",
                     *             "found": "93.60",
                     *             "expected": "94.26–94.27",
                     *             "level": "leaf",
                     *             "policies": []
                     *           }
                     *         ]
                     *       },
                     *       "changed": [
                     *         {
                     *           "node": "total",
                     *           "before": {
                     *             "derived": "93.60",
                     *             "state": "scored",
                     *             "verdict": null
                     *           },
                     *           "after": {
                     *             "derived": "89.60",
                     *             "state": "scored",
                     *             "verdict": null
                     *           }
                     *         },
                     *         {
                     *           "node": "OIT",
                     *           "before": {
                     *             "derived": "90.00",
                     *             "state": "scored",
                     *             "verdict": null
                     *           },
                     *           "after": {
                     *             "derived": "80.00",
                     *             "state": "scored",
                     *             "verdict": null
                     *           }
                     *         }
                     *       ],
                     *       "shadowed": [],
                     *       "leftOut": [
                     *         {
                     *           "input": "published",
                     *           "place": "9",
                     *           "what": null
                     *         },
                     *         {
                     *           "input": "published",
                     *           "place": "OIT.o1",
                     *           "what": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Simulation"];
                };
            };
            400: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getUncertainty: {
        parameters: {
            query?: {
                /** @example leaf */
                level?: string;
                version?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
                /** @example 2568 */
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "agency": "khlong-phon",
                     *       "version": 1795490253138140,
                     *       "confidence": "0.95",
                     *       "nodes": [
                     *         {
                     *           "node": "IIT.i1",
                     *           "level": "leaf",
                     *           "label": "ชื่อ",
                     *           "score": "80.00",
                     *           "sample": {
                     *             "respondents": 6,
                     *             "population": null,
                     *             "fewestAnswers": 5,
                     *             "mostAnswers": 5
                     *           },
                     *           "standardError": "8.9443",
                     *           "degreesOfFreedom": "4.0",
                     *           "margin": "24.83",
                     *           "interval": {
                     *             "from": "55.17",
                     *             "to": "100.00"
                     *           },
                     *           "flags": [
                     *             "population-unknown",
                     *             "small-sample"
                     *           ],
                     *           "unavailable": null
                     *         },
                     *         {
                     *           "node": "IIT.i2",
                     *           "level": "leaf",
                     *           "label": "ชื่อ",
                     *           "score": "80.00",
                     *           "sample": {
                     *             "respondents": 6,
                     *             "population": null,
                     *             "fewestAnswers": 5,
                     *             "mostAnswers": 5
                     *           },
                     *           "standardError": "8.9443",
                     *           "degreesOfFreedom": "4.0",
                     *           "margin": "24.83",
                     *           "interval": {
                     *             "from": "55.17",
                     *             "to": "100.00"
                     *           },
                     *           "flags": [
                     *             "population-unknown",
                     *             "small-sample"
                     *           ],
                     *           "unavailable": null
                     *         }
                     *       ],
                     *       "rating": {
                     *         "method": "parametric-t",
                     *         "replicates": 2000,
                     *         "total": {
                     *           "from": "79.76",
                     *           "to": "100.00"
                     *         },
                     *         "probabilities": [],
                     *         "flags": [
                     *           "population-unknown",
                     *           "small-sample"
                     *         ],
                     *         "unavailable": "rating-open"
                     *       },
                     *       "notes": {
                     *         "near-bound": "คะแนนอยู่ใกล้ขอบของมาตรวัดหรือคำตอบเหมือนกันเกือบทั้งหมด ไม่ควรเชื่อถือช่วงความเชื่อมั่นนี้",
                     *         "no-score": "ยังไม่มีคะแนน",
                     *         "population-unknown": "ไม่ทราบจำนวนประชากร จึงไม่ได้ปรับแก้ประชากรจำกัด ช่วงความเชื่อมั่นอาจกว้างเกินจริง",
                     *         "rating-open": "คะแนนยังไม่ครบ จึงยังไม่ทราบความน่าจะเป็นของระดับผลการประเมิน",
                     *         "small-sample": "มีข้อคำถามที่มีคำตอบน้อยกว่าสิบคำตอบ ช่วงความเชื่อมั่นอาจแคบเกินจริง"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ScoreUncertainty"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "number": 0,
                     *       "emblem": null,
                     *       "signatory": null,
                     *       "digits": "thai",
                     *       "parts": {
                     *         "analysis": [
                     *           "principle",
                     *           "instruments"
                     *         ],
                     *         "implementation": [
                     *           "introduction",
                     *           "overview"
                     *         ]
                     *       },
                     *       "writtenBy": null,
                     *       "writtenAt": null
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putTemplate: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parts": {
                 *         "analysis": [
                 *           "result",
                 *           "guidance"
                 *         ]
                 *       },
                 *       "digits": "arabic",
                 *       "signatory": {
                 *         "positions": [
                 *           "นายกเทศมนตรี"
                 *         ],
                 *         "name": "นายสมชาย ใจดี"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["TemplateRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "number": 8,
                     *       "emblem": null,
                     *       "signatory": {
                     *         "name": "นายสมชาย ใจดี",
                     *         "positions": [
                     *           "นายกเทศมนตรี"
                     *         ]
                     *       },
                     *       "digits": "arabic",
                     *       "parts": {
                     *         "analysis": [
                     *           "result",
                     *           "guidance"
                     *         ],
                     *         "implementation": [
                     *           "introduction",
                     *           "overview"
                     *         ]
                     *       },
                     *       "writtenBy": "executive-khlong-phon",
                     *       "writtenAt": "2026-11-24T03:25:53.495209454Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            400: components["responses"]["Problem"];
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getEmblem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putEmblem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/jpeg": string;
                "image/png": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "number": 6,
                     *       "emblem": "8afc91fdf87981dfa86e980ff9c74bfde6c4916f3970bea3b2cbaccc094adcb3",
                     *       "signatory": null,
                     *       "digits": "thai",
                     *       "parts": {
                     *         "analysis": [
                     *           "principle",
                     *           "instruments"
                     *         ],
                     *         "implementation": [
                     *           "introduction",
                     *           "overview"
                     *         ]
                     *       },
                     *       "writtenBy": "executive-khlong-phon",
                     *       "writtenAt": "2026-11-24T03:25:48.266393547Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    deleteEmblem: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "number": 10,
                     *       "emblem": null,
                     *       "signatory": null,
                     *       "digits": "thai",
                     *       "parts": {
                     *         "analysis": [
                     *           "principle",
                     *           "instruments"
                     *         ],
                     *         "implementation": [
                     *           "introduction",
                     *           "overview"
                     *         ]
                     *       },
                     *       "writtenBy": "officer-khlong-phon",
                     *       "writtenAt": "2026-11-24T03:25:56.158918966Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Template"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getTrend: {
        parameters: {
            query?: {
                comparableFrom?: components["schemas"]["Decimal"] & unknown;
                reference?: number;
            };
            header?: never;
            path: {
                /** @example khlong-phon */
                agency: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "agency": "khlong-phon",
                     *       "reference": {
                     *         "fiscalYear": 2561,
                     *         "revision": 1
                     *       },
                     *       "comparableFrom": "0.9",
                     *       "points": [
                     *         {
                     *           "fiscalYear": 2560,
                     *           "revision": 1,
                     *           "version": 1795490284661867,
                     *           "announcement": 1,
                     *           "total": {
                     *             "derived": "69.50",
                     *             "published": null,
                     *             "coverage": "1.0000"
                     *           },
                     *           "rating": {
                     *             "derived": [
                     *               "C"
                     *             ],
                     *             "label": "ชื่อ"
                     *           },
                     *           "rescored": {
                     *             "total": "67.00",
                     *             "rating": {
                     *               "derived": [
                     *                 "urgent"
                     *               ],
                     *               "label": "ชื่อ"
                     *             },
                     *             "comparability": {
                     *               "equal": "0.6000",
                     *               "partly": "0.4000",
                     *               "nothing": "0.0000"
                     *             },
                     *             "change": null
                     *           },
                     *           "indicators": [
                     *             {
                     *               "node": "1",
                     *               "label": "การปฏิบัติหน้าที่",
                     *               "derived": "80.00",
                     *               "rescored": "80.00",
                     *               "comparability": {
                     *                 "equal": "1.0000",
                     *                 "partly": "0.0000",
                     *                 "nothing": "0.0000"
                     *               },
                     *               "change": null
                     *             },
                     *             {
                     *               "node": "9",
                     *               "label": "การเปิดเผยข้อมูล",
                     *               "derived": "62.50",
                     *               "rescored": "58.33",
                     *               "comparability": {
                     *                 "equal": "0.3333",
                     *                 "partly": "0.6667",
                     *                 "nothing": "0.0000"
                     *               },
                     *               "change": null
                     *             }
                     *           ]
                     *         },
                     *         {
                     *           "fiscalYear": 2561,
                     *           "revision": 1,
                     *           "version": 1795490284966315,
                     *           "announcement": null,
                     *           "total": {
                     *             "derived": "72.00",
                     *             "published": null,
                     *             "coverage": "1.0000"
                     *           },
                     *           "rating": {
                     *             "derived": [
                     *               "must-improve"
                     *             ],
                     *             "label": "ชื่อ"
                     *           },
                     *           "rescored": {
                     *             "total": "72.00",
                     *             "rating": {
                     *               "derived": [
                     *                 "must-improve"
                     *               ],
                     *               "label": "ชื่อ"
                     *             },
                     *             "comparability": {
                     *               "equal": "1.0000",
                     *               "partly": "0.0000",
                     *               "nothing": "0.0000"
                     *             },
                     *             "change": {
                     *               "since": 2560,
                     *               "points": "5.00",
                     *               "comparable": false
                     *             }
                     *           },
                     *           "indicators": [
                     *             {
                     *               "node": "1",
                     *               "label": "การปฏิบัติหน้าที่",
                     *               "derived": "80.00",
                     *               "rescored": "80.00",
                     *               "comparability": {
                     *                 "equal": "1.0000",
                     *                 "partly": "0.0000",
                     *                 "nothing": "0.0000"
                     *               },
                     *               "change": {
                     *                 "since": 2560,
                     *                 "points": "0.00",
                     *                 "comparable": true
                     *               }
                     *             },
                     *             {
                     *               "node": "9",
                     *               "label": "การเปิดเผยข้อมูล",
                     *               "derived": "66.67",
                     *               "rescored": "66.67",
                     *               "comparability": {
                     *                 "equal": "1.0000",
                     *                 "partly": "0.0000",
                     *                 "nothing": "0.0000"
                     *               },
                     *               "change": {
                     *                 "since": 2560,
                     *                 "points": "8.34",
                     *                 "comparable": false
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Trend"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProblemType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example stale */
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "/problems/stale",
                     *       "code": "stale",
                     *       "status": 412,
                     *       "title": "Changed by someone else in the meantime"
                     *     }
                     */
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNewestPublished: {
        parameters: {
            query?: {
                /**
                 * @description html, pdf, docx or xlsx; json for the publication's record
                 * @example json
                 */
                format?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "subject": "khlong-phon",
                     *       "kind": "analysis",
                     *       "number": 1,
                     *       "version": 1795305600000000,
                     *       "contentHash": "97267ea66007dc61ba76b3950114d98821e6c3477c94e52ed246d42ffd7d4b0c",
                     *       "publishedAt": "2026-11-24T03:24:04.186827Z",
                     *       "corrects": null,
                     *       "correction": null,
                     *       "waivers": [],
                     *       "uncheckedLinks": [],
                     *       "address": "https://ita.example/published/2568/khlong-phon/analysis/1",
                     *       "files": [
                     *         {
                     *           "format": "docx",
                     *           "sha256": "113e098602f0fb4d83af68aac6c7679821f39f2f9d9ac888eefb199224b205b7",
                     *           "bytes": 257406
                     *         },
                     *         {
                     *           "format": "html",
                     *           "sha256": "55cdd823a7c3b91f0c7fac32f0241a71f8db685b95f5740046b890c94f04f18a",
                     *           "bytes": 273687
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingPublication"];
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "text/html": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    reportingGetPublished: {
        parameters: {
            query?: {
                /**
                 * @description html, pdf, docx or xlsx; json for the publication's record
                 * @example json
                 */
                format?: string;
            };
            header?: never;
            path: {
                /** @example 2568 */
                fiscalYear: number;
                /** @example analysis */
                kind: string;
                /** @example 1 */
                number: number;
                /** @example khlong-phon */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fiscalYear": 2568,
                     *       "subject": "khlong-phon",
                     *       "kind": "analysis",
                     *       "number": 1,
                     *       "version": 1795305600000000,
                     *       "contentHash": "251cb8d98014c7c84f53a13e0605e4926825c7e59460420b9386737ee2fd4357",
                     *       "publishedAt": "2026-11-24T03:24:12.349301Z",
                     *       "corrects": null,
                     *       "correction": null,
                     *       "waivers": [
                     *         {
                     *           "rule": "another-agency",
                     *           "place": "measures/1/measure",
                     *           "message": {
                     *             "th": "กล่าวถึงหน่วยงานอื่น",
                     *             "en": "names another agency"
                     *           },
                     *           "reason": "เป็นหน่วยงานที่ร่วมโครงการ"
                     *         }
                     *       ],
                     *       "uncheckedLinks": [],
                     *       "address": "https://ita.example/published/2568/khlong-phon/analysis/1",
                     *       "files": [
                     *         {
                     *           "format": "docx",
                     *           "sha256": "87377d1642a9586e0a69f8219fdaca35279911ab482df5b935debaa720370a20",
                     *           "bytes": 257629
                     *         },
                     *         {
                     *           "format": "html",
                     *           "sha256": "71d97788b333dfeba0fec0c16bd2a04230119df5548cfa29b6efe57a98914356",
                     *           "bytes": 273717
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ReportingPublication"];
                    "application/pdf": unknown;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": unknown;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": unknown;
                    "text/html": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
