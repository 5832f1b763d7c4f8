package fr.estran.reseau.mots;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.reseau.mots.InvitesDUneReunion.Invites;
import fr.estran.reseau.mots.MotRepository.ADire;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a body reads: what was written, of which meeting, and how to answer. */
@Component
record RedactionDuMot(Enseigne enseigne, InvitesDUneReunion reunions, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("reseau/mots");

    Courriel courriel(ADire mot, String adresse) {
        return new Courriel(
                mot.cle(),
                enseigne.nom(),
                adresse,
                mot.objet(),
                String.join("\n\n", paragraphes(mot)),
                enseigne.courriel().orElse(null));
    }

    Lettre lettre(ADire mot, OrganismeDecrit organisme) {
        var corps = paragraphes(mot);
        corps.add(enseigne.nom());
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(organisme.nom(), Objects.requireNonNullElse(organisme.adresse(), "")),
                MESSAGES.dire("lettre.date", "jour", Jours.dire(LocalDate.now(horloge))),
                mot.objet(),
                corps);
    }

    private List<String> paragraphes(ADire mot) {
        var dits = new ArrayList<String>();
        dits.add(MESSAGES.dire("corps.bonjour"));
        Optional.ofNullable(mot.reunion())
                .flatMap(reunions::de)
                .map(Invites::jour)
                .map(Jours::dire)
                .ifPresent(jour -> dits.add(MESSAGES.dire("corps.reunion", "jour", jour)));
        dits.addAll(List.of(mot.texte().split("\n\\s*\n")));
        var courriel = enseigne.courriel().orElse("");
        var telephone = enseigne.telephone().orElse("");
        if (!courriel.isEmpty() || !telephone.isEmpty()) {
            dits.add(MESSAGES.dire(
                    courriel.isEmpty()
                            ? "corps.repondre.telephone"
                            : telephone.isEmpty() ? "corps.repondre.courriel" : "corps.repondre.deux",
                    "courriel",
                    courriel,
                    "telephone",
                    telephone));
        }
        return dits;
    }
}
