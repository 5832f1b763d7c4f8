package fr.estran.presences.coop;

import static fr.estran.presences.coop.CoopController.MESSAGES;

import fr.estran.presences.LienDesFeuilles;
import org.springframework.stereotype.Component;

/** Shown to whoever has an agreement that says so, and to whoever has begun; all others find it among the settings. */
@Component
record LienVersLaCoop(EquivalencesCoopRepository equivalences) implements LienDesFeuilles {

    @Override
    public String adresse() {
        return CoopController.ICI;
    }

    @Override
    public String texte() {
        return MESSAGES.dire("coop.lien");
    }

    @Override
    public boolean utile() {
        return equivalences.utiles();
    }
}
