package fr.estran.echanges;

/** What an import did to one table. */
record Versement(long ajoutees, long modifiees, long retirees) {

    static final Versement RIEN = new Versement(0, 0, 0);

    Versement plus(Versement autre) {
        return new Versement(ajoutees + autre.ajoutees, modifiees + autre.modifiees, retirees + autre.retirees);
    }
}
