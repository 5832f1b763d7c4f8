package fr.estran.messages;

/** Whoever carries SMS for the town. */
interface PasserelleSms {

    Livraison envoyer(Envoi.Sms sms);

    /** Whether there is one: without, what would leave by SMS becomes a call to make. */
    default boolean enService() {
        return true;
    }
}
