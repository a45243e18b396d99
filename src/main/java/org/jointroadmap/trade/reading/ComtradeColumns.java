package org.jointroadmap.trade.reading;

/** Where the columns of UN Comtrade's layouts are: the new one, both legacy ones, and the fields of both interfaces. */
record ComtradeColumns(
        int type,
        int frequency,
        int year,
        int month,
        int period,
        int reporter,
        int reporterIso,
        int flow,
        int flowText,
        int partner,
        int partnerIso,
        int secondPartner,
        int classification,
        int product,
        int level,
        int customs,
        int transport,
        int supply,
        int weight,
        int value,
        int cif,
        int fob) {

    static ComtradeColumns of(Header header) {
        return new ComtradeColumns(
                header.find("typecode"),
                header.find("freqcode"),
                header.find("refyear", "year", "yr"),
                header.find("refmonth"),
                header.find("period"),
                header.find("reportercode", "rtcode"),
                header.find("reporteriso", "rt3iso"),
                header.find("flowcode", "tradeflowcode", "rgcode"),
                header.find("flowdesc", "tradeflow", "rgdesc"),
                header.find("partnercode", "ptcode"),
                header.find("partneriso", "pt3iso"),
                header.find("partner2code", "2ndpartnercode", "ptcode2"),
                header.find("classificationcode", "classification", "pfcode"),
                header.find("cmdcode", "commoditycode"),
                header.find("aggrlevel", "aggregatelevel"),
                header.find("customscode", "customsproccode", "cstcode"),
                header.find("motcode", "modeoftransportcode"),
                header.find("moscode"),
                header.find("netwgt", "netweightkg", "netweight"),
                header.find("primaryvalue", "tradevalueus", "tradevalue"),
                header.find("cifvalue", "ciftradevalueus"),
                header.find("fobvalue", "fobtradevalueus"));
    }

    /** Whether a table has what no layout of UN Comtrade lacks. */
    boolean areComplete() {
        return year >= 0
                && (reporter >= 0 || reporterIso >= 0)
                && (partner >= 0 || partnerIso >= 0)
                && (flow >= 0 || flowText >= 0)
                && classification >= 0
                && product >= 0
                && value >= 0;
    }
}
