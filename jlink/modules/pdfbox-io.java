module org.apache.pdfbox.io {
    requires jdk.unsupported;
    requires org.apache.commons.logging;

    exports org.apache.pdfbox.io;
}
