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
    "/api/v1/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Years of which results are told, the latest first */
        get: operations["listDashboardYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies with their results
         * @description Ranks are among the agencies of the region, province, district, type and size that are given. The following page: after={next}.
         */
        get: operations["listAgencyResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/agencies/{agency}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An agency's result beside others' */
        get: operations["getAgencyDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Up to ten agencies beside one another */
        get: operations["compareAgencies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes of an area's dashboard, as they happen
         * @description An event named area for each version, whose id is the version; the present one comes first, unless Last-Event-ID says that it is known. A slow reader gets the newest alone. The stream ends after some minutes; an EventSource comes again by itself.
         */
        get: operations["readLiveDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/nation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of all agencies */
        get: operations["getNationDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/nodes/{node}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A question, item, indicator or instrument over all agencies
         * @description Which agencies fail it: agencies?failing={node}&nodes={node}&sort={node}.
         */
        get: operations["getNodeDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/peers/{type}/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of all agencies of a type and size */
        get: operations["getPeersDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/provinces/{province}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of a province's agencies */
        get: operations["getProvinceDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/provinces/{province}/districts/{district}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of a district's agencies */
        get: operations["getDistrictDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/regions/{region}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of a region's agencies */
        get: operations["getRegionDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/sizes/{size}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of all agencies of a size */
        get: operations["getSizeDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dashboards/{fiscalYear}/types/{type}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The results of all agencies of a type */
        get: operations["getTypeDashboard"];
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
    "/api/v1/open-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The catalogue of open data
         * @description DCAT as JSON-LD; under gdc the fields of Thailand's Government Data Catalog.
         */
        get: operations["getDataCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/{fiscalYear}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The data set of a year, with its versions
         * @description Its files are those of the newest version.
         */
        get: operations["getDataset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/{fiscalYear}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a year's newest version
         * @description Content-Location says where this very file stays.
         */
        get: operations["getNewestDatasetFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/{fiscalYear}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a year's data set: what it changed, and its files
         * @description The version and its files never change; what is said around them may.
         */
        get: operations["getDatasetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/open-data/{fiscalYear}/versions/{version}/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of a version; it never changes */
        get: operations["getDatasetVersionFile"];
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
        AgencyComparison: {
            agencies?: components["schemas"]["AgencyDashboardRow"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            nodes?: components["schemas"]["AgencyComparisonNode"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        AgencyComparisonNode: {
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            node?: string | null;
        };
        AgencyDashboard: {
            agency?: components["schemas"]["AgencyDashboardRow"] | null;
            among?: components["schemas"]["AgencyDashboardAmong"][] | null;
            comparability?: components["schemas"]["Comparability"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            history?: components["schemas"]["YearTotal"][] | null;
            links?: components["schemas"]["AgencyDashboardLinks"] | null;
            nodes?: components["schemas"]["AgencyDashboardNode"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        AgencyDashboardAmong: {
            area?: components["schemas"]["DashboardPlace"] | null;
            mean?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            rank?: number | null;
            /** Format: int32 */
            scored?: number | null;
        };
        AgencyDashboardLinks: {
            analysis?: string | null;
            explanation?: string | null;
            path?: string | null;
            receipt?: string | null;
            reconciliation?: string | null;
            score?: string | null;
        };
        AgencyDashboardNode: {
            belongsTo?: string | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            meets?: boolean | null;
            nationMean?: components["schemas"]["Decimal"] | null;
            node?: string | null;
            peersMean?: components["schemas"]["Decimal"] | null;
            provinceMean?: components["schemas"]["Decimal"] | null;
            score?: components["schemas"]["Decimal"] | null;
        };
        AgencyDashboardPage: {
            agencies?: components["schemas"]["AgencyDashboardRow"][] | null;
            /** Format: int32 */
            count?: number | null;
            next?: string | null;
            ranked?: components["schemas"]["DashboardPlace"] | null;
        };
        AgencyDashboardRow: {
            agency?: string | null;
            /** Format: int32 */
            announcement?: number | null;
            before?: components["schemas"]["Decimal"] | null;
            change?: components["schemas"]["Decimal"] | null;
            coverage?: components["schemas"]["Decimal"] | null;
            district?: string | null;
            measures?: components["schemas"]["Count"] | null;
            name?: string | null;
            nodes?: {
                [key: string]: number | string;
            } | null;
            phase?: components["schemas"]["Phase"] | null;
            province?: string | null;
            provinceName?: string | null;
            /** Format: int32 */
            rank?: number | null;
            ratings?: string[] | null;
            region?: string | null;
            size?: components["schemas"]["Size"] | null;
            total?: components["schemas"]["Decimal"] | null;
            type?: components["schemas"]["Type"] | null;
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
        Agent: {
            "@type"?: string | null;
            homepage?: string | null;
            name?: components["schemas"]["Label"] | null;
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
        AreaDashboard: {
            /** Format: int32 */
            agencies?: number | null;
            area?: components["schemas"]["DashboardPlace"] | null;
            best?: components["schemas"]["DashboardAgency"][] | null;
            districts?: components["schemas"]["DashboardGroup"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            help?: components["schemas"]["DashboardHelp"] | null;
            last?: components["schemas"]["DashboardAgency"][] | null;
            mean?: components["schemas"]["Decimal"] | null;
            measures?: components["schemas"]["DashboardMeasures"] | null;
            movement?: components["schemas"]["DashboardMovement"] | null;
            nodes?: components["schemas"]["DashboardNode"][] | null;
            provinces?: components["schemas"]["DashboardGroup"][] | null;
            ratings?: components["schemas"]["DashboardRatingCount"][] | null;
            reached?: components["schemas"]["DashboardReached"] | null;
            regions?: components["schemas"]["DashboardGroup"][] | null;
            scope?: components["schemas"]["Scope"] | null;
            /** Format: int32 */
            scored?: number | null;
            sizes?: components["schemas"]["DashboardGroup"][] | null;
            spread?: components["schemas"]["Quartiles"] | null;
            target?: components["schemas"]["DashboardTarget"] | null;
            types?: components["schemas"]["DashboardGroup"][] | null;
            /** Format: int32 */
            undecided?: number | null;
            /** Format: int64 */
            version?: number | null;
            weakest?: components["schemas"]["DashboardWeakest"] | null;
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
        Changes: {
            /** Format: int32 */
            added?: number | null;
            /** Format: int32 */
            corrected?: number | null;
            /** Format: int32 */
            removed?: number | null;
            /** Format: int32 */
            renamed?: number | null;
        };
        Checksum: {
            "@type"?: string | null;
            algorithm?: string | null;
            checksumValue?: string | null;
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
        /** @enum {string} */
        Comparability: "same-method" | "method-changed" | "not-comparable";
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
        ContactPoint: {
            "@type"?: string | null;
            fn?: components["schemas"]["Label"] | null;
            hasEmail?: string | null;
            hasURL?: string | null;
        };
        Contradiction: {
            id?: string | null;
            message?: components["schemas"]["Label"] | null;
            place?: string | null;
            rule?: components["schemas"]["Rule"] | null;
        };
        Count: {
            /** Format: int32 */
            all?: number | null;
            /** Format: int32 */
            done?: number | null;
            /** Format: int32 */
            late?: number | null;
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
        DashboardAgency: {
            agency?: string | null;
            change?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            late?: number | null;
            name?: string | null;
            province?: string | null;
            /** Format: int32 */
            rank?: number | null;
            ratings?: string[] | null;
            total?: components["schemas"]["Decimal"] | null;
        };
        DashboardChange: {
            code?: string | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            kind?: components["schemas"]["ReportingKind"] | null;
            /** Format: int64 */
            version?: number | null;
        };
        DashboardGroup: {
            /** Format: int32 */
            agencies?: number | null;
            code?: string | null;
            mean?: components["schemas"]["Decimal"] | null;
            measures?: components["schemas"]["Count"] | null;
            name?: string | null;
            /** Format: int32 */
            rank?: number | null;
            reached?: components["schemas"]["DashboardReached"] | null;
            /** Format: int32 */
            scored?: number | null;
        };
        DashboardHelp: {
            /** Format: int32 */
            agencies?: number | null;
            first?: components["schemas"]["DashboardAgency"][] | null;
        };
        DashboardMeasures: {
            /** Format: int32 */
            lateAgencies?: number | null;
            measures?: components["schemas"]["Count"] | null;
            /** Format: int32 */
            planned?: number | null;
            worst?: components["schemas"]["DashboardAgency"][] | null;
        };
        DashboardMovement: {
            /** Format: int32 */
            agencies?: number | null;
            before?: components["schemas"]["Decimal"] | null;
            change?: components["schemas"]["Decimal"] | null;
            comparability?: components["schemas"]["Comparability"] | null;
            /** Format: int32 */
            down?: number | null;
            gains?: components["schemas"]["DashboardAgency"][] | null;
            losses?: components["schemas"]["DashboardAgency"][] | null;
            mean?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            same?: number | null;
            /** Format: int32 */
            up?: number | null;
        };
        DashboardNode: {
            /** Format: int32 */
            agencies?: number | null;
            belongsTo?: string | null;
            /** Format: int32 */
            below?: number | null;
            label?: string | null;
            level?: components["schemas"]["Level"] | null;
            mean?: components["schemas"]["Decimal"] | null;
            node?: string | null;
        };
        DashboardPlace: {
            code?: string | null;
            kind?: components["schemas"]["ReportingKind"] | null;
            name?: string | null;
        };
        DashboardRatingCount: {
            /** Format: int32 */
            agencies?: number | null;
            label?: string | null;
            rating?: string | null;
        };
        DashboardReached: {
            /** Format: int32 */
            agencies?: number | null;
            meetsTarget?: boolean | null;
            percent?: components["schemas"]["Decimal"] | null;
        };
        DashboardTarget: {
            criterion?: components["schemas"]["Decimal"] | null;
            score?: components["schemas"]["Decimal"] | null;
            share?: components["schemas"]["Decimal"] | null;
        };
        DashboardWeakest: {
            indicators?: components["schemas"]["DashboardNode"][] | null;
            items?: components["schemas"]["DashboardNode"][] | null;
        };
        DashboardYears: {
            fiscalYears?: number[] | null;
        };
        DataCatalog: {
            "@context"?: Record<string, never> | null;
            "@id"?: string | null;
            "@type"?: string | null;
            dataset?: components["schemas"]["Dataset"][] | null;
            description?: components["schemas"]["Label"] | null;
            language?: string[] | null;
            license?: string | null;
            modified?: components["schemas"]["Instant"] | null;
            publisher?: components["schemas"]["Agent"] | null;
            title?: components["schemas"]["Label"] | null;
        };
        Dataset: {
            "@context"?: Record<string, never> | null;
            "@id"?: string | null;
            "@type"?: string | null;
            accessRights?: string | null;
            accrualPeriodicity?: string | null;
            /** Format: int32 */
            agencies?: number | null;
            contactPoint?: components["schemas"]["ContactPoint"] | null;
            description?: components["schemas"]["Label"] | null;
            distribution?: components["schemas"]["Distribution"][] | null;
            gdc?: components["schemas"]["GovernmentDataCatalogRecord"] | null;
            hasVersion?: components["schemas"]["DatasetVersionSummary"][] | null;
            identifier?: string | null;
            issued?: components["schemas"]["Instant"] | null;
            keyword?: components["schemas"]["Keywords"] | null;
            language?: string[] | null;
            license?: string | null;
            modified?: components["schemas"]["Instant"] | null;
            next?: string | null;
            publisher?: components["schemas"]["Agent"] | null;
            spatial?: string | null;
            temporal?: components["schemas"]["PeriodOfTime"] | null;
            title?: components["schemas"]["Label"] | null;
            version?: string | null;
        };
        /** @enum {string} */
        DatasetCause: "first" | "announcement" | "correction" | "agency" | "withdrawal" | "description";
        DatasetVersion: {
            "@context"?: Record<string, never> | null;
            "@id"?: string | null;
            "@type"?: string | null;
            accessRights?: string | null;
            /** Format: int32 */
            agencies?: number | null;
            causes?: components["schemas"]["DatasetCause"][] | null;
            changes?: components["schemas"]["Changes"] | null;
            contactPoint?: components["schemas"]["ContactPoint"] | null;
            description?: components["schemas"]["Label"] | null;
            distribution?: components["schemas"]["Distribution"][] | null;
            identifier?: string | null;
            issued?: components["schemas"]["Instant"] | null;
            isVersionOf?: string | null;
            keyword?: components["schemas"]["Keywords"] | null;
            language?: string[] | null;
            license?: string | null;
            previousVersion?: string | null;
            publisher?: components["schemas"]["Agent"] | null;
            spatial?: string | null;
            temporal?: components["schemas"]["PeriodOfTime"] | null;
            title?: components["schemas"]["Label"] | null;
            version?: string | null;
            versionNotes?: components["schemas"]["Label"] | null;
        };
        DatasetVersionSummary: {
            "@id"?: string | null;
            "@type"?: string | null;
            /** Format: int32 */
            agencies?: number | null;
            causes?: components["schemas"]["DatasetCause"][] | null;
            changes?: components["schemas"]["Changes"] | null;
            issued?: components["schemas"]["Instant"] | null;
            version?: string | null;
            versionNotes?: components["schemas"]["Label"] | null;
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
        Distribution: {
            "@id"?: string | null;
            "@type"?: string | null;
            accessURL?: string | null;
            /** Format: int64 */
            byteSize?: number | null;
            checksum?: components["schemas"]["Checksum"] | null;
            downloadURL?: string | null;
            identifier?: string | null;
            license?: string | null;
            mediaType?: string | null;
            title?: components["schemas"]["Label"] | null;
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
        GovernmentDataCatalogRecord: {
            accessible_condition?: string | null;
            calculation_method?: string | null;
            data_category?: string | null;
            data_format?: string[] | null;
            data_language?: string[] | null;
            data_source?: string | null;
            data_type?: string | null;
            disaggregate?: string[] | null;
            disaggregate_other?: string | null;
            first_year_of_data?: string | null;
            geo_coverage?: string | null;
            last_updated_date?: string | null;
            last_year_of_data?: string | null;
            license_id?: string | null;
            maintainer?: string | null;
            maintainer_email?: string | null;
            notes?: string | null;
            objective?: string[] | null;
            owner_org?: string | null;
            standard?: string | null;
            tag_string?: string | null;
            title?: string | null;
            unit_of_measure?: string | null;
            unit_of_multiplier?: string | null;
            update_frequency_interval?: string | null;
            update_frequency_unit?: string | null;
            url?: string | null;
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
        Keywords: {
            en?: string[] | null;
            th?: string[] | null;
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
        NodeDashboard: {
            criterion?: components["schemas"]["Decimal"] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            nation?: components["schemas"]["DashboardNode"] | null;
            provinces?: components["schemas"]["NodeDashboardProvince"][] | null;
            /** Format: int64 */
            version?: number | null;
        };
        NodeDashboardProvince: {
            /** Format: int32 */
            agencies?: number | null;
            /** Format: int32 */
            below?: number | null;
            mean?: components["schemas"]["Decimal"] | null;
            name?: string | null;
            province?: string | null;
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
        PeriodOfTime: {
            "@type"?: string | null;
            endDate?: components["schemas"]["LocalDate"] | null;
            startDate?: components["schemas"]["LocalDate"] | null;
        };
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
            region?: components["schemas"]["Region"] | null;
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
        Quartiles: {
            greatest?: components["schemas"]["Decimal"] | null;
            least?: components["schemas"]["Decimal"] | null;
            lower?: components["schemas"]["Decimal"] | null;
            median?: components["schemas"]["Decimal"] | null;
            upper?: components["schemas"]["Decimal"] | null;
        };
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
        Region: {
            code?: string | null;
            name?: components["schemas"]["Label"] | null;
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
            kind?: components["schemas"]["ReportingKind1"] | null;
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
            kind: components["schemas"]["ReportingKind1"];
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
        ReportingKind: "nation" | "region" | "province" | "district" | "type" | "size" | "peers";
        /** @enum {string} */
        ReportingKind1: "analysis" | "implementation" | "province" | "national";
        ReportingPublication: {
            address?: string | null;
            contentHash?: string | null;
            correction?: string | null;
            /** Format: int32 */
            corrects?: number | null;
            files?: components["schemas"]["File"][] | null;
            /** Format: int32 */
            fiscalYear?: number | null;
            kind?: components["schemas"]["ReportingKind1"] | null;
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
        /** @enum {string} */
        Scope: "announced" | "internal";
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
        Size: "small" | "medium" | "large" | "very-large" | "unknown";
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
            kind?: components["schemas"]["ReportingKind1"] | null;
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
        YearTotal: {
            /** Format: int32 */
            fiscalYear?: number | null;
            ratings?: string[] | null;
            total?: components["schemas"]["Decimal"] | null;
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
                after?: string;
                district?: string;
                limit?: number;
                province?: string;
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
                "application/json": components["schemas"]["Text"];
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
                    "application/json": components["schemas"]["Import"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                reason?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
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
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
                item: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                    "application/json": components["schemas"]["TransitionList"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    listDashboardYears: {
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
                    "application/json": components["schemas"]["DashboardYears"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listAgencyResults: {
        parameters: {
            query?: {
                /** @description The next of the page before */
                after?: string;
                /** @description Totals below this, 0–100 */
                below?: string;
                /** @description Thai name without อำเภอ or เขต; with a province */
                district?: string;
                /** @description A node where they are below the criterion: OIT.o14 */
                failing?: string;
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description Totals from this on, 0–100 */
                from?: string;
                /** @description Whether measures are late; in the internal scope alone */
                late?: boolean;
                limit?: number;
                /** @description up or down against the year before */
                moved?: string;
                /** @description Part of the name, or how the code begins */
                name?: string;
                /** @description Up to 20 nodes whose scores are wanted, with commas between them: OIT,9,OIT.o14 */
                nodes?: string;
                /** @description Two-digit code of TIS 1099 */
                province?: string;
                /** @description One rating or more, with commas between them */
                rating?: string;
                /** @description north, northeast, central, east, west or south */
                region?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
                size?: string;
                /** @description total, name, change, late or a node; with a minus the greatest first. Who has none is last */
                sort?: string;
                type?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["AgencyDashboardPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getAgencyDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                agency: string;
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
                    "application/json": components["schemas"]["AgencyDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    compareAgencies: {
        parameters: {
            query: {
                /** @description Two to ten codes, with commas between them */
                agencies: string;
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["AgencyComparison"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    readLiveDashboard: {
        parameters: {
            query?: {
                /** @description nation, region/{code}, province/{code}, district/{province}/{name}, type/{code}, size/{code} or peers/{type}/{size} */
                area?: string;
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: {
                /** @description The version that is known */
                "Last-Event-ID"?: string;
            };
            path: {
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is said of each event */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DashboardChange"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNationDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNodeDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                /** @description OIT.o14, 9, EIT1 */
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
                    "application/json": components["schemas"]["NodeDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPeersDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                size: string;
                type: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getProvinceDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                /** @description Two-digit code of TIS 1099 */
                province: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDistrictDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                /** @description Thai name without อำเภอ or เขต */
                district: string;
                fiscalYear: number;
                province: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRegionDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                /** @description north, northeast, central, east, west or south */
                region: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getSizeDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                size: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getTypeDashboard: {
        parameters: {
            query?: {
                /** @description Names of the fields that are wanted, with commas between them; all without it */
                fields?: string;
                /** @description announced: announced results, for everybody; internal: all scores that are at least under review, and measures, for who may see what is not announced */
                scope?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                type: string;
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
                    "application/json": components["schemas"]["AreaDashboard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listDue: {
        parameters: {
            query?: {
                after?: string;
                agency?: string;
                /** @description The year of the plan; without it those of any year that are not closed */
                fiscalYear?: number;
                indicator?: string;
                limit?: number;
                /** @description The day on which they are so; today in Asia/Bangkok without it */
                on?: string;
                /** @description Two-digit code */
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
                /** @description The day on which it is so; today in Asia/Bangkok without it */
                on?: string;
                /** @description Two-digit code */
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
                    "application/json": components["schemas"]["Revision"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publishFramework: {
        parameters: {
            query?: {
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
                revision?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["Framework"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getCrosswalk: {
        parameters: {
            query: {
                /** @description The year it is compared with, and a revision of it where that is not the newest */
                from: string;
                revision?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ComposedCrosswalk"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFrameworkDifferences: {
        parameters: {
            query: {
                /** @description The year it is compared with, and a revision of it where that is not the newest */
                from: string;
                revision?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["FrameworkDifferences"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getFrameworkSource: {
        parameters: {
            query?: {
                revision?: number;
            };
            header?: never;
            path: {
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
                    "application/yaml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    listImports: {
        parameters: {
            query?: {
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
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
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
                    "application/json": components["schemas"]["ImportViolationPage"];
                };
            };
            401: components["responses"]["Problem"];
            403: components["responses"]["Problem"];
            default: components["responses"]["Problem"];
        };
    };
    getDataCatalog: {
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
                    "application/ld+json": components["schemas"]["DataCatalog"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDataset: {
        parameters: {
            query?: {
                after?: number;
                limit?: number;
            };
            header?: never;
            path: {
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
                    "application/ld+json": components["schemas"]["Dataset"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNewestDatasetFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description results.csv, results.json, areas.csv, areas.json, dictionary.csv, dictionary.json or checksums.txt */
                file: string;
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
                    "application/json": unknown;
                    "text/csv": unknown;
                    "text/plain": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDatasetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fiscalYear: number;
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
                    "application/ld+json": components["schemas"]["DatasetVersion"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getDatasetVersionFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description results.csv, results.json, areas.csv, areas.json, dictionary.csv, dictionary.json or checksums.txt */
                file: string;
                fiscalYear: number;
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
                    "application/json": unknown;
                    "text/csv": unknown;
                    "text/plain": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agency: string;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Recorded"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
                node: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
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
                basedOn?: number;
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                basedOn?: number;
                dryRun?: boolean;
                partial?: boolean;
            };
            header?: {
                "Content-Encoding"?: string;
                "Idempotency-Key"?: string;
            };
            path: {
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressData"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
                fiscalYear: number;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                keyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                "application/json": components["schemas"]["ReportBatchRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                fiscalYear: number;
                /** @description analysis, implementation, province or national */
                kind: string;
                /** @description an agency's code; of a province its TIS 1099 code, of the nation TH */
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
                fiscalYear: number;
                kind: string;
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
                fiscalYear: number;
                kind: string;
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
                fiscalYear: number;
                kind: string;
                place: string;
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
                    "application/json": unknown;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putPassage: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: {
                "If-Match"?: string;
            };
            path: {
                fiscalYear: number;
                kind: string;
                place: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                fiscalYear: number;
                kind: string;
                place: string;
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
                fiscalYear: number;
                kind: string;
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
                fiscalYear: number;
                kind: string;
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicationRequest"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                fiscalYear: number;
                kind: string;
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
                fiscalYear: number;
                kind: string;
                subject: string;
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
                fiscalYear: number;
                kind: string;
                subject: string;
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
                "application/json": components["schemas"]["RescoringOrder"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                fiscalYear: number;
                instrument: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                limit?: number;
                phase?: string;
                province?: string;
            };
            header?: never;
            path: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Extension"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Announcement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                agency: string;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
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
                    "application/json": components["schemas"]["ScoreView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    findPath: {
        parameters: {
            query?: {
                effort?: string[];
                to?: string;
                version?: number;
                without?: string[];
            };
            header?: never;
            path: {
                agency: string;
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
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                tier?: string;
                version?: number;
            };
            header?: never;
            path: {
                agency: string;
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
                agency: string;
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
                    "application/json": components["schemas"]["Reconciliation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getRescored: {
        parameters: {
            query?: {
                by?: number;
                revision?: number;
            };
            header?: never;
            path: {
                agency: string;
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
                agency: string;
                fiscalYear: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                level?: string;
                version?: number;
            };
            header?: never;
            path: {
                agency: string;
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
                agency: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
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
                    "application/json": components["schemas"]["ProblemType"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    getNewestPublished: {
        parameters: {
            query?: {
                /** @description html, pdf, docx or xlsx; json for the publication's record */
                format?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                kind: string;
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
                /** @description html, pdf, docx or xlsx; json for the publication's record */
                format?: string;
            };
            header?: never;
            path: {
                fiscalYear: number;
                kind: string;
                number: number;
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
