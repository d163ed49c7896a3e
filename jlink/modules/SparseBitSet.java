module com.zaxxer.sparsebitset {

    exports com.zaxxer.sparsebits;
}
