package fr.estran.messages.benevoles;

import fr.estran.messages.Envoi;
import fr.estran.messages.Gsm7;
import fr.estran.messages.benevoles.ApercuAuxBenevoles.FormeLue;
import fr.estran.messages.benevoles.MotAuxBenevolesRepository.ADire;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import fr.estran.ville.calendrier.HeuresDeService;
import fr.estran.ville.equipe.Benevole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What somebody who lends a hand reads or hears: what was written, and how to answer. */
@Component
record RedactionAuxBenevoles(Enseigne enseigne, HeuresDeService heures, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("messages/benevoles");

    Envoi.Sms sms(ADire mot, String numero) {
        return new Envoi.Sms(
                mot.cle(),
                numero,
                Gsm7.ecrire(MESSAGES.dire(
                        "sms",
                        "service",
                        enseigne.nom(),
                        "texte",
                        mot.texte(),
                        "telephone",
                        enseigne.telephone().orElse(""))),
                null);
    }

    Envoi.Courriel courriel(ADire mot, String adresse) {
        return new Envoi.Courriel(
                mot.cle(),
                enseigne.nom(),
                adresse,
                MESSAGES.dire("objet", "service", enseigne.nom()),
                String.join("\n\n", paragraphes(mot)),
                enseigne.courriel().orElse(null));
    }

    Lettre lettre(ADire mot, Benevole benevole) {
        var corps = paragraphes(mot);
        corps.add(enseigne.nom());
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(benevole.nom(), Objects.requireNonNullElse(benevole.adresse(), "")),
                MESSAGES.dire(
                        "lettre.date", "jour", Jours.dire(LocalDate.ofInstant(horloge.instant(), heures.fuseau()))),
                MESSAGES.dire("objet", "service", enseigne.nom()),
                corps);
    }

    /** What the first of those who are told by one means reads or hears. */
    FormeLue forme(ADire dit, List<Benevole> aux) {
        var premier = aux.getFirst();
        var nom = premier.nom();
        return switch (dit.moyen()) {
            case SMS -> {
                var texte = sms(dit, "").texte();
                yield new FormeLue(dit.moyen(), aux.size(), nom, null, List.of(texte), Gsm7.textes(texte));
            }
            case COURRIEL -> {
                var courriel = courriel(dit, "");
                yield new FormeLue(dit.moyen(), aux.size(), nom, courriel.objet(), courriel.paragraphes(), 0);
            }
            case COURRIER -> {
                var lettre = lettre(dit, premier);
                yield new FormeLue(dit.moyen(), aux.size(), nom, lettre.objet(), lettre.paragraphes(), 0);
            }
            case APPEL, AUCUN -> new FormeLue(dit.moyen(), aux.size(), nom, null, List.of(dit.texte()), 0);
        };
    }

    private List<String> paragraphes(ADire mot) {
        var dits = new ArrayList<String>();
        dits.add(MESSAGES.dire("corps.bonjour"));
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
