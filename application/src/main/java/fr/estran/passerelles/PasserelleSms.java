package fr.estran.passerelles;

import org.jspecify.annotations.Nullable;

/** Whoever carries SMS for the town. */
public interface PasserelleSms {

    /**
     * @param cle the same when the same message is given again: it is to be carried once
     * @param numero with its country, {@code +33612345678}
     * @param recu where the gateway may tell that it arrived, or did not
     */
    record Sms(
            String cle,
            String numero,
            String texte,
            @Nullable String recu) {}

    Livraison envoyer(Sms sms);

    /** Whether there is one: without, what would leave by SMS becomes a call to make. */
    default boolean enService() {
        return true;
    }
}
