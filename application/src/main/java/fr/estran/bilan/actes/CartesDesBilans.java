package fr.estran.bilan.actes;

import fr.estran.bilan.rapport.Bilans;
import fr.estran.bilan.rapport.Typographie;
import fr.estran.socle.commun.Carte;
import fr.estran.socle.commun.Carte.Ligne;
import fr.estran.socle.commun.Cartes;
import fr.estran.socle.commun.Lecture;
import fr.estran.socle.commun.Lecture.Lues;
import fr.estran.socle.commun.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the reports wait for. It counts nothing: the page of the day is looked at often. */
@Component
record CartesDesBilans(Bilans bilans, Brouillons brouillons, Faits faits, Archives archives, ReglagesDesActes reglages)
        implements Cartes {

    private static final Messages M = Messages.de("bilan/actes");
    private static final int RANG = 30;

    @Override
    public List<Lecture<?>> lectures(LocalDate jour) {
        return List.of();
    }

    @Override
    public List<Carte> du(LocalDate jour, Lues lues) {
        var suivis = faits.tous();
        var tous = suivis.rapports();
        var lignes = new ArrayList<Ligne>();
        for (var rapport : tous) {
            if (rapport.brouillon()) {
                lignes.add(brouillon(rapport));
            }
            if (tous.stream().noneMatch(autre -> remplace(autre, rapport))) {
                lignes.addAll(etapes(rapport, suivis.parcours(rapport), jour));
                lignes.addAll(aInscrire(rapport, suivis.passage(rapport)));
            }
        }
        int derniere = jour.getYear() - 1;
        if (tous.stream().noneMatch(rapport -> rapport.annee() == derniere) && bilans.couvre(derniere)) {
            lignes.add(Ligne.pourFaire(M.dire("carte.a_commencer", "annee", "" + derniere), "/bilans"));
        }
        return List.of(new Carte(RANG, M.dire("carte.titre"), lignes));
    }

    /** The council is to see the one that corrects it. */
    private static boolean remplace(RapportAnnuel autre, RapportAnnuel rapport) {
        return !autre.brouillon() && autre.annee() == rapport.annee() && autre.version() > rapport.version();
    }

    private Ligne brouillon(RapportAnnuel rapport) {
        return new Ligne(
                M.dire("carte.brouillon", "annee", "" + rapport.annee(), "n", brouillons.aEcrire(rapport.id())),
                rapport.chemin());
    }

    private List<Ligne> etapes(RapportAnnuel rapport, Parcours parcours, LocalDate jour) {
        var lignes = new ArrayList<Ligne>();
        parcours.inscription().map(PointInscrit::seance).ifPresent(seance -> {
            if (parcours.convocation().isEmpty() && seance.isAfter(jour)) {
                var derniere =
                        Parcours.derniereConvocation(seance, reglages.actuel().joursFrancs());
                var cle = derniere.isBefore(jour) ? "carte.convocation_tardive" : "carte.convocation";
                lignes.add(ligne(rapport, cle, derniere, parcours.convocationARefaire()));
            }
            if (parcours.presentationANoter(jour)) {
                lignes.add(ligne(rapport, "carte.presentation", seance, false));
            }
            if (enTeteACorriger(rapport, parcours)) {
                lignes.add(ligne(rapport, "carte.en_tete", seance, false));
            }
        });
        return lignes;
    }

    /** A correction that is ready, and that no session is to see. */
    private static List<Ligne> aInscrire(RapportAnnuel rapport, PassageAuConseil passage) {
        return rapport.correction() == null || rapport.brouillon() || passage.etat() != PassageAuConseil.Etat.PAS_VUE
                ? List.of()
                : List.of(new Ligne(
                        M.dire("carte.a_inscrire", "annee", "" + rapport.annee(), "version", rapport.version()),
                        rapport.chemin()));
    }

    /** While somebody still has to look at it: before the council, and before everyone. */
    private boolean enTeteACorriger(RapportAnnuel rapport, Parcours parcours) {
        var validation = rapport.validation();
        return validation != null
                && parcours.presente().isEmpty()
                && parcours.enLigne().isEmpty()
                && !archives.enTete(rapport, validation, parcours).presentable();
    }

    private static Ligne ligne(RapportAnnuel rapport, String cle, LocalDate jour, boolean nouvelle) {
        return new Ligne(
                M.dire(
                        cle,
                        "annee",
                        "" + rapport.annee(),
                        "jour",
                        Typographie.date(jour),
                        "nouvelle",
                        nouvelle ? "oui" : "non"),
                rapport.chemin());
    }
}
