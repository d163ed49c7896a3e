/// What leaves the program: pictures and tables.
package handover.export;
