package fr.estran.messages;

import fr.estran.socle.vocabulaire.Moyen;

/** A town without a gateway for that means. */
record SansPasserelle(Moyen moyen) implements PasserelleSms {

    @Override
    public Livraison envoyer(Envoi.Sms sms) {
        return Livraison.sansPorteur(moyen);
    }

    @Override
    public boolean enService() {
        return false;
    }
}
