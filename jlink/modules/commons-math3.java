module commons.math3 {
    exports org.apache.commons.math3.distribution;
    exports org.apache.commons.math3.exception;
    exports org.apache.commons.math3.linear;
    exports org.apache.commons.math3.random;
    exports org.apache.commons.math3.special;
    exports org.apache.commons.math3.stat.correlation;
    exports org.apache.commons.math3.stat.descriptive.moment;
    exports org.apache.commons.math3.stat.regression;
    exports org.apache.commons.math3.util;
}
