package fr.estran.banc;

import fr.estran.banc.MachineNue.Dit;

/** Each trial in a line, and what was seen instead where it did not go as it should. */
final class Vus {

    private boolean tenus = true;

    boolean tenus() {
        return tenus;
    }

    void dire(String epreuve, boolean tenue, Dit vu) {
        dire(epreuve, tenue, "code " + vu.code() + "\n" + vu.texte());
    }

    void dire(String epreuve, boolean tenue, String vu) {
        System.out.println((tenue ? "tenu     " : "PAS TENU ") + epreuve);
        if (!tenue) {
            System.out.println(vu.indent(4));
            tenus = false;
        }
    }
}
