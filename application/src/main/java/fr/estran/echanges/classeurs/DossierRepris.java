package fr.estran.echanges.classeurs;

import fr.estran.echanges.classeurs.ActiviteCoop.ThemeCoop;
import fr.estran.echanges.classeurs.ActiviteCoop.TrancheCoop;
import fr.estran.echanges.classeurs.Personnes.GenreCoop;
import fr.estran.echanges.classeurs.SeanceReprise.SorteDeReprise;
import fr.estran.socle.commun.Messages;
import fr.estran.ville.themes.FormesDAide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes what was read in the form of a folder of records. */
final class DossierRepris {

    private static final Messages MESSAGES = Messages.de("echanges/reprise");

    private final Path dossier;
    private final Personnes personnes;
    private final Laisses laisses;
    private final Reconnus reconnus;
    private int combienDePersonnes;

    /** A day that has no hour begins at midnight there, and lasts as long as the help did. */
    private ZoneId fuseau = ZoneId.of("UTC");

    private DejaLa dejaLa = DejaLa.RIEN;

    DossierRepris(Path dossier, Personnes personnes, Reconnus reconnus, Laisses laisses) {
        this.dossier = dossier;
        this.personnes = personnes;
        this.laisses = laisses;
        this.reconnus = reconnus;
    }

    int personnes() {
        return combienDePersonnes;
    }

    void ecrire(Entete entete, Individuel individuel, List<SeanceReprise> seances) throws IOException {
        try (var fichiers = new FichiersRepris(dossier)) {
            fichiers.ligne(
                    "structure",
                    entete.nom(),
                    entete.commune(),
                    entete.codeInsee(),
                    entete.zoneScolaire() == null ? "" : entete.zoneScolaire(),
                    entete.fuseau());
            fuseau = ZoneId.of(entete.fuseau());
            dejaLa = entete.dejaLa();
            autour(fichiers, seances);
            var actions = new LinkedHashMap<String, SeanceReprise>();
            for (var seance : seances) {
                actions.putIfAbsent(seance.action(), seance);
                ecrire(fichiers, seance);
            }
            for (var action : actions.entrySet()) {
                action(fichiers, action.getKey(), action.getValue(), entete.formes());
            }
            lesPersonnes(fichiers, seances);
            origine(fichiers, individuel, seances);
        }
    }

    /** Venues, counsellors, themes: whatever is named by some session. */
    private void autour(FichiersRepris fichiers, List<SeanceReprise> seances) throws IOException {
        var conseillers = new LinkedHashMap<String, ConseillerCoop>();
        var arrivees = new HashMap<String, LocalDate>();
        var lieux = new LinkedHashMap<String, LieuCoop>();
        var themes = new TreeMap<String, ThemeCoop>();
        for (var seance : seances) {
            for (var activite : seance.activites()) {
                var conseiller = reconnus.conseiller(activite.conseiller());
                conseillers.putIfAbsent(conseiller, activite.conseiller());
                arrivees.merge(conseiller, activite.jour(), (un, autre) -> un.isBefore(autre) ? un : autre);
                activite.themes().forEach(theme -> themes.put(theme.code(), theme));
                if (activite.lieu().nomme()) {
                    lieux.putIfAbsent(reconnus.lieu(activite.lieu()), activite.lieu());
                }
            }
        }
        for (var conseiller : conseillers.entrySet()) {
            var qui = conseiller.getValue();
            fichiers.ligne(
                    "conseillers",
                    conseiller.getKey(),
                    qui.prenom().isEmpty() ? MESSAGES.dire("conseiller.prenom") : qui.prenom(),
                    qui.nom().isEmpty() ? MESSAGES.dire("conseiller.nom") : qui.nom(),
                    Objects.requireNonNull(arrivees.get(conseiller.getKey())).toString());
        }
        for (var connu : lieux.entrySet()) {
            var lieu = connu.getValue();
            fichiers.ligne("lieux", connu.getKey(), lieu.nom(), lieu.adresse(), lieu.codePostal(), lieu.commune());
        }
        for (var theme : themes.values()) {
            fichiers.ligne(
                    "thematiques", theme.code(), theme.libelle(), theme.champ().code());
        }
    }

    private static void action(FichiersRepris fichiers, String reference, SeanceReprise seance, FormesDAide formes)
            throws IOException {
        var premiere = seance.premiere();
        var atelier = seance.sorte() == SorteDeReprise.ATELIER;
        fichiers.ligne(
                "actions",
                reference,
                seance.type().code(),
                atelier && !premiere.titre().isEmpty()
                        ? premiere.titre()
                        : formes.de(seance.type()).equipe().titre(),
                atelier ? theme(premiere) : "",
                premiere.trimestre());
        if (atelier) {
            for (var theme : premiere.themes().stream().skip(1).toList()) {
                fichiers.ligne("actions_themes", reference, theme.code());
            }
        }
    }

    private static String theme(ActiviteCoop activite) {
        return activite.themes().isEmpty() ? "" : activite.themes().getFirst().code();
    }

    private void ecrire(FichiersRepris fichiers, SeanceReprise seance) throws IOException {
        var reference = seance.reference();
        var premiere = seance.premiere();
        var debut = premiere.jour().atStartOfDay(fuseau);
        var lieu = seance.type().enUnLieu() && premiere.lieu().nomme() ? reconnus.lieu(premiere.lieu()) : "";
        fichiers.ligne(
                "seances",
                reference,
                seance.action(),
                lieu,
                debut.toOffsetDateTime().toString(),
                debut.plusMinutes(seance.minutes()).toOffsetDateTime().toString(),
                "tenue",
                "non");
        fichiers.ligne("seances_conseillers", reference, reconnus.conseiller(premiere.conseiller()));
        var niveau = seance.niveau();
        var atelier = seance.sorte() == SorteDeReprise.ATELIER;
        fichiers.ligne(
                "seances_cadres",
                reference,
                seance.canal(),
                atelier ? niveau : "",
                atelier ? "" : niveau,
                seance.materiels());
        presences(fichiers, reference, seance);
    }

    /** Of whoever has a name, the first theme stands beside it; all others are counted of the session, as those of heads are. */
    private void presences(FichiersRepris fichiers, String reference, SeanceReprise seance) throws IOException {
        var venues = new LinkedHashMap<String, String>();
        var tranches = new HashMap<String, String>();
        var demandees = new HashMap<String, Integer>();
        var tetes = new Tetes();
        for (var activite : seance.activites()) {
            var themes = activite.collective()
                    ? List.<String>of()
                    : activite.themes().stream().map(ThemeCoop::code).toList();
            for (var venu : activite.venus()) {
                tetes.orienter(activite.reoriente());
                var personne = personnes.de(activite, venu);
                if (personne.isEmpty()) {
                    tetes.compter(personnes.tranche(activite, venu), venu);
                    tetes.demander(themes, 0);
                    continue;
                }
                var qui = personne.get().reference();
                var premiere = themes.isEmpty() ? "" : themes.getFirst();
                if (personne.get().naissance() == 0 && venu.tranche() != TrancheCoop.NON_COMMUNIQUE) {
                    tranches.put(qui, venu.tranche().code());
                }
                var nouvelle = venues.putIfAbsent(qui, premiere) == null;
                tetes.demander(
                        nouvelle && !themes.isEmpty() ? themes.subList(1, themes.size()) : themes,
                        demandees.getOrDefault(qui, nouvelle && !themes.isEmpty() ? 1 : 0));
                demandees.merge(qui, themes.size(), Integer::sum);
            }
        }
        for (var venue : venues.entrySet()) {
            fichiers.ligne(
                    "participations",
                    reference,
                    venue.getKey(),
                    "present",
                    venue.getValue(),
                    tranches.getOrDefault(venue.getKey(), ""));
        }
        tetes.ecrire(
                fichiers,
                reference,
                venues.isEmpty()
                        ? sansCeuxQuiOntUnNom(reference, seance, tetes)
                        : DejaLa.Reste.tous(tetes.traits(), tetes.demandes()));
    }

    /** A team's export names nobody: whoever came by name, as a counsellor's own has told it, is among its heads. */
    private DejaLa.Reste sansCeuxQuiOntUnNom(String reference, SeanceReprise seance, Tetes tetes) {
        var deja = dejaLa.venues().get(reference);
        if (deja == null) {
            return DejaLa.Reste.tous(tetes.traits(), tetes.demandes());
        }
        var reste = deja.reste(tetes.traits(), tetes.demandes(), deja.minutes() == seance.minutes());
        laisses.compter(Laisse.DEJA_NOMMEES, deja.nommees());
        laisses.compter(Laisse.MOINS_QUE_NOMMEES, reste.moinsQueNommees() ? 1 : 0);
        return reste;
    }

    private void lesPersonnes(FichiersRepris fichiers, List<SeanceReprise> seances) throws IOException {
        for (var personne : personnes.toutes()) {
            combienDePersonnes++;
            fichiers.ligne(
                    "usagers",
                    personne.reference(),
                    personne.prenom(),
                    personne.nom(),
                    GenreCoop.de(personne.genre()),
                    personne.naissance() == 0 ? "" : "" + personne.naissance(),
                    GenreCoop.situation(personne.statut()),
                    personne.telephone(),
                    personne.courriel());
        }
    }

    /** Of each year, since a report tells of one: the sheets of another year say nothing of how this one was read. */
    private static void origine(FichiersRepris fichiers, Individuel individuel, List<SeanceReprise> seances)
            throws IOException {
        var parAnnee = seances.stream()
                .map(seance -> seance.premiere().jour())
                .sorted()
                .collect(Collectors.groupingBy(LocalDate::getYear, TreeMap::new, Collectors.toList()));
        for (var annee : parAnnee.entrySet()) {
            var jours = annee.getValue();
            fichiers.ligne(
                    "reprises",
                    "COOP-" + annee.getKey() + "-" + individuel.code(),
                    individuel.code(),
                    jours.getFirst().toString(),
                    jours.getLast().toString());
        }
    }
}
