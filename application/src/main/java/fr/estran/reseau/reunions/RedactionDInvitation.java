package fr.estran.reseau.reunions;

import fr.estran.messages.Envoi.Courriel;
import fr.estran.reseau.annuaire.OrganismeDecrit;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.documents.AdressePostale;
import fr.estran.socle.documents.Lettre;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a body reads of a meeting: things as they are when it leaves. */
@Component
record RedactionDInvitation(Enseigne enseigne, LiensDesMembres liens, Clock horloge) {

    private static final Messages MESSAGES = Messages.de("reseau/invitations");

    Courriel courriel(Invitation invitation, ReunionEntiere entiere, String adresse) {
        return new Courriel(
                invitation.cle(),
                enseigne.nom(),
                adresse,
                invitation.sorte() == SorteDInvitation.COMPTE_RENDU ? objetDuCompteRendu(entiere) : objet(entiere),
                String.join(
                        "\n\n",
                        invitation.sorte() == SorteDInvitation.COMPTE_RENDU
                                ? compteRendu(entiere)
                                : suivis(paragraphes(entiere, invitation), parEcran(entiere, invitation))),
                enseigne.courriel().orElse(null));
    }

    Lettre lettre(Invitation invitation, ReunionEntiere entiere, OrganismeDecrit organisme) {
        var corps = suivis(paragraphes(entiere, invitation), surPapier(entiere));
        var lieu = entiere.lieu();
        if (lieu != null && entiere.reunion().annuleeLe() == null) {
            corps.addAll(lieu.pourVenir().duBatiment());
        }
        corps.add(enseigne.nom());
        return new Lettre(
                enseigne.enTete(),
                AdressePostale.de(organisme.nom(), organisme.adresse() == null ? "" : organisme.adresse()),
                MESSAGES.dire("lettre.date", "jour", Jours.dire(LocalDate.now(horloge))),
                objet(entiere),
                corps);
    }

    private static String objet(ReunionEntiere entiere) {
        var reunion = entiere.reunion();
        if (reunion.annuleeLe() != null) {
            return MESSAGES.dire("objet.annulee", "quand", quand(entiere));
        }
        return reunion.jour() == null
                ? MESSAGES.dire("objet.a_dater")
                : MESSAGES.dire("objet", "quand", Jours.dire(reunion.jour()));
    }

    private static String objetDuCompteRendu(ReunionEntiere entiere) {
        return MESSAGES.dire("objet.compte_rendu", "quand", quand(entiere));
    }

    /** What the sheet says, in the e-mail itself: nothing to open. */
    private static List<String> compteRendu(ReunionEntiere entiere) {
        var dits = new ArrayList<String>();
        dits.add(MESSAGES.dire("bonjour"));
        dits.add(MESSAGES.dire("corps.compte_rendu", "quand", quand(entiere)));
        if (!entiere.presents().isEmpty()) {
            dits.add(liste("corps.presents", entiere.presents()));
        }
        dits.add(Objects.requireNonNullElse(entiere.reunion().compteRendu(), ""));
        if (!entiere.decisions().isEmpty()) {
            dits.add(liste(
                    "corps.prises",
                    entiere.decisions().stream()
                            .map(une -> MESSAGES.dire(
                                    "corps.prise",
                                    "quoi",
                                    une.quoi(),
                                    "qui",
                                    entiere.noms().charge(une),
                                    "jour",
                                    une.pourLe() == null ? "" : Jours.dire(une.pourLe()),
                                    "avec",
                                    une.pourLe() != null))
                            .toList()));
        }
        return dits;
    }

    private static String liste(String titre, List<String> dits) {
        return MESSAGES.dire(titre) + "\n"
                + dits.stream()
                        .map(quoi -> MESSAGES.dire("corps.point", "quoi", quoi))
                        .collect(Collectors.joining("\n"));
    }

    private List<String> paragraphes(ReunionEntiere entiere, Invitation invitation) {
        var reunion = entiere.reunion();
        var dits = new ArrayList<String>();
        dits.add(MESSAGES.dire("bonjour"));
        if (reunion.annuleeLe() != null) {
            dits.add(MESSAGES.dire(
                    "corps.annulee",
                    "quand",
                    quand(entiere),
                    "heures",
                    heures(reunion),
                    "avec",
                    reunion.jour() != null && reunion.debut() != null));
            if (reunion.raison() != null) {
                dits.add(reunion.raison());
            }
            return dits;
        }
        dits.add(MESSAGES.dire(
                accroche(invitation, reunion),
                "sujet",
                Objects.requireNonNullElse(reunion.sujet(), ""),
                "avec",
                reunion.sujet() != null));
        dits.add(MESSAGES.dire(
                reunion.jour() == null ? "corps.dates" : "corps.quand",
                "quand",
                quand(entiere),
                "heures",
                heures(reunion),
                "avec",
                !heures(reunion).isEmpty()));
        if (!AgendaDeReunion.ou(entiere).isEmpty()) {
            dits.add(MESSAGES.dire("corps.ou", "ou", AgendaDeReunion.ou(entiere)));
        }
        if (!entiere.points().isEmpty()) {
            dits.add(MESSAGES.dire("corps.ordre") + "\n"
                    + entiere.points().stream()
                            .map(point -> MESSAGES.dire("corps.point", "quoi", point.quoi()))
                            .collect(Collectors.joining("\n")));
        }
        var siennes = entiere.reprises().stream()
                .filter(Decision::ouverte)
                .filter(une -> invitation.organisme().equals(une.organisme()))
                .toList();
        if (!siennes.isEmpty()) {
            dits.add(MESSAGES.dire("corps.decisions") + "\n"
                    + siennes.stream()
                            .map(une -> MESSAGES.dire("corps.point", "quoi", une.quoi()))
                            .collect(Collectors.joining("\n")));
        }
        return dits;
    }

    /** Of a meeting that will not be, there is nothing to answer. */
    private static List<String> suivis(List<String> dits, List<String> reponse) {
        return new ArrayList<>(Stream.concat(dits.stream(), reponse.stream()).toList());
    }

    /** By the link of its own, where the service said at which address it is. */
    private List<String> parEcran(ReunionEntiere entiere, Invitation invitation) {
        if (entiere.reunion().annuleeLe() != null) {
            return List.of();
        }
        return Stream.concat(
                        enseigne.adresse().stream()
                                .map(site -> MESSAGES.dire(
                                        "corps.lien",
                                        "lien",
                                        liens.adresse(site, invitation.reunion(), invitation.organisme()),
                                        "dates",
                                        entiere.reunion().jour() == null)),
                        Stream.of(repondre()))
                .toList();
    }

    /** Whoever has no e-mail rings. */
    private List<String> surPapier(ReunionEntiere entiere) {
        if (entiere.reunion().annuleeLe() != null) {
            return List.of();
        }
        return List.of(enseigne.telephone()
                .map(telephone -> MESSAGES.dire(
                        "corps.papier",
                        "telephone",
                        telephone,
                        "dates",
                        entiere.reunion().jour() == null))
                .orElseGet(this::repondre));
    }

    /** Whoever was asked which day suits is told that one is chosen: nothing that they knew has changed. */
    private static String accroche(Invitation invitation, Reunion reunion) {
        if (invitation.sorte() == SorteDInvitation.RELANCE) {
            return "corps.relance";
        }
        if (!invitation.deja()) {
            return "corps";
        }
        return invitation.attendaitLeJour() && reunion.jour() != null ? "corps.choisie" : "corps.change";
    }

    /** Where to answer, as far as the service said how it is reached. */
    private String repondre() {
        var courriel = enseigne.courriel().orElse("");
        var telephone = enseigne.telephone().orElse("");
        var cle = courriel.isEmpty()
                ? telephone.isEmpty() ? "corps.repondre" : "corps.repondre.telephone"
                : telephone.isEmpty() ? "corps.repondre.courriel" : "corps.repondre.deux";
        return MESSAGES.dire(cle, "courriel", courriel, "telephone", telephone);
    }

    /** The days: with several, the hours are said apart, since they would seem to be of the last alone, unless each has its own. */
    private static String quand(ReunionEntiere entiere) {
        var jour = entiere.reunion().jour();
        return jour == null
                ? entiere.reunion().datesDites().stream()
                        .map(RedactionDInvitation::proposee)
                        .collect(Collectors.joining(MESSAGES.dire("ou_bien")))
                : Jours.dire(jour);
    }

    private static String proposee(DateProposee date) {
        var heures = heures(date.debut(), date.fin());
        return MESSAGES.dire("date", "jour", Jours.dire(date.jour()), "heures", heures, "avec", !heures.isEmpty());
    }

    /** Those that hold for whichever day. */
    private static String heures(Reunion reunion) {
        return reunion.heures().isEmpty() ? "" : heures(reunion.debut(), reunion.fin());
    }

    private static String heures(@Nullable LocalTime debut, @Nullable LocalTime fin) {
        if (debut == null) {
            return "";
        }
        return fin == null
                ? MESSAGES.dire("heure", "debut", Jours.dire(debut))
                : MESSAGES.dire("heures", "debut", Jours.dire(debut), "fin", Jours.dire(fin));
    }
}
