package fr.estran.inscriptions.maplace;

import fr.estran.inscriptions.places.Demandes;
import fr.estran.inscriptions.places.EtatInscription;
import fr.estran.inscriptions.places.InscriptionVue;
import fr.estran.inscriptions.places.ResultatInscription.Enregistree;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days on which somebody has a place, for a calendar, with what they need to come back to it. */
@Component
class AgendaDeMaPlace {

    private static final Messages MESSAGES = Messages.de("inscriptions/inscriptions");

    private final ProgrammePublic programme;
    private final Demandes demandes;
    private final Enseigne enseigne;

    AgendaDeMaPlace(ProgrammePublic programme, Demandes demandes, Enseigne enseigne) {
        this.programme = programme;
        this.demandes = demandes;
        this.enseigne = enseigne;
    }

    @Transactional(readOnly = true)
    public String ecrire(List<Enregistree> ouvertes) {
        var premiere = ouvertes.getFirst();
        return programme.calendrier(
                MESSAGES.dire("place.onglet"),
                ouvertes.stream()
                        .flatMap(une -> une.inscriptions().stream())
                        .filter(inscription -> inscription.etat() == EtatInscription.CONFIRMEE)
                        .map(InscriptionVue::action)
                        .distinct()
                        .toList(),
                Stream.of(
                                Optional.of(MESSAGES.dire("agenda.code", Map.of("code", premiere.code()))),
                                enseigne.telephone()
                                        .map(numero -> MESSAGES.dire("agenda.telephone", Map.of("telephone", numero))),
                                enseigne.adresse()
                                        .map(adresse -> MESSAGES.dire(
                                                "agenda.lien",
                                                Map.of("lien", adresse + "/p/" + demandes.lien(premiere.demande())))))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
