package fr.estran.echanges.dossiers;

/** What an import did to one table. */
record Versement(long ajoutees, long modifiees, long retirees) {

    static final Versement RIEN = new Versement(0, 0, 0);

    long lignes() {
        return ajoutees + modifiees + retirees;
    }

    Versement plus(Versement autre) {
        return new Versement(ajoutees + autre.ajoutees, modifiees + autre.modifiees, retirees + autre.retirees);
    }
}
