package fr.estran.socle.tableurs;

/** Within the module alone: outwards, a refusal is a result. */
final class FeuilleRefusee extends Exception {

    private final RefusDeFeuille refus;

    FeuilleRefusee(RefusDeFeuille refus) {
        this.refus = refus;
    }

    RefusDeFeuille refus() {
        return refus;
    }
}
