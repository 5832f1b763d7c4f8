package fr.estran.bilan.actes;

import fr.estran.bilan.actes.SectionOuverte.Avancement;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a person should know before they go on: none of it stops them. */
public final class Avis {

    private static final Messages M = Messages.de("bilan/actes");

    private Avis() {}

    /** @param joursFrancs between a notice and its session, where the town is */
    public static List<String> du(Parcours parcours, LocalDate aujourdhui, int joursFrancs) {
        var avis = new ArrayList<String>();
        parcours.joursFrancsInsuffisants(joursFrancs)
                .ifPresent(jours -> avis.add(M.dire("avis.jours_francs", "n", jours, "requis", joursFrancs)));
        parcours.inscription().map(PointInscrit::seance).ifPresent(seance -> {
            if (parcours.convocation().isEmpty() && seance.isAfter(aujourdhui)) {
                var derniere = Parcours.derniereConvocation(seance, joursFrancs);
                avis.add(M.dire(
                        derniere.isBefore(aujourdhui) ? "avis.convocation_tardive" : "avis.convocation",
                        "seance",
                        Typographie.date(seance),
                        "jour",
                        Typographie.date(derniere),
                        "nouvelle",
                        parcours.convocationARefaire() ? "oui" : "non"));
            }
        });
        if (parcours.presentationANoter(aujourdhui)) {
            avis.add(M.dire("avis.presentation"));
        }
        return avis;
    }

    /** Of a draft that one is about to freeze. */
    public static List<String> du(Projet projet) {
        var avis = new ArrayList<String>();
        var entete = projet.entete();
        if (entete.seance() == null && entete.correction() != null) {
            avis.add(M.dire("avis.pas_vue"));
        } else if (entete.seance() == null || entete.rapporteur() == null || entete.numero() == null) {
            avis.add(M.dire("avis.entete"));
        }
        projet.preparation().enPartie().forEach(dite -> avis.add(dite + " " + M.dire("avis.en_partie")));
        var precaution = projet.preparation().precaution();
        if (precaution != null) {
            avis.add(M.dire("avis.precaution." + precaution.code()));
        }
        var aRevoir = titres(projet, SectionOuverte::aRelire);
        if (!aRevoir.isEmpty()) {
            avis.add(M.dire("avis.a_revoir", "parties", String.join(", ", aRevoir)));
        }
        var aEcrire = titres(projet, section -> section.avancement() == Avancement.A_ECRIRE);
        if (!aEcrire.isEmpty()) {
            avis.add(M.dire("avis.a_ecrire", "parties", String.join(", ", aEcrire)));
        }
        return avis;
    }

    private static List<String> titres(Projet projet, Predicate<SectionOuverte> lesquelles) {
        return projet.sections().stream()
                .filter(lesquelles)
                .map(section -> section.partie().titre())
                .toList();
    }
}
