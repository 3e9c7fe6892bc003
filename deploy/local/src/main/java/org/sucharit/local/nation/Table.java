package org.sucharit.local.nation;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.util.List;

/** A file of the nation, agency by agency; rows of one agency stand together and depend on no other agency. */
interface Table {

    /** {@code 2568-answers-IIT.csv}. */
    String file();

    List<String> columns();

    /** Writes an agency's rows and tells how many these are. */
    int write(FictitiousAgency agency, CsvWriter csv);
}
