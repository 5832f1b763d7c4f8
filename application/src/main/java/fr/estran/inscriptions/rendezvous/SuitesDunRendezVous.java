package fr.estran.inscriptions.rendezvous;

import fr.estran.inscriptions.maplace.SuitesDUnePlace;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.socle.commun.Messages;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On the page of one's place: the number that is called, another hour, an earlier one. */
@Component
@Transactional(readOnly = true)
class SuitesDunRendezVous implements SuitesDUnePlace {

    private static final Messages MESSAGES = Messages.de("inscriptions/rendezvous");

    private final VieDesRendezVous vie;

    SuitesDunRendezVous(VieDesRendezVous vie) {
        this.vie = vie;
    }

    @Override
    public Optional<Suite> de(InscriptionVue place) {
        return vie.trouver(place.id()).filter(RendezVousVu::actif).map(vu -> suite(vu));
    }

    private Suite suite(RendezVousVu vu) {
        var peut = vie.deplacable(vu);
        return new Suite(
                phrase(vu),
                peut ? "/ma-place/deplacer?rendezVous=" + vu.inscription() : null,
                peut ? MESSAGES.dire(vu.plusTot() == null ? "place.plus_tot" : "place.plus_tot.arreter") : null,
                peut ? "/ma-place/plus-tot" : null);
    }

    private static @Nullable String phrase(RendezVousVu vu) {
        var phrase = new StringBuilder();
        if (vu.parTelephone() && vu.telephone() != null) {
            phrase.append(MESSAGES.dire("place.appel", Map.of("numero", vu.telephone())));
        }
        if (vu.plusTot() != null) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(MESSAGES.dire("place.plus_tot.note"));
        }
        return phrase.isEmpty() ? null : phrase.toString();
    }
}
