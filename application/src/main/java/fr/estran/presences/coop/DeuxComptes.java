package fr.estran.presences.coop;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.estran.echanges.classeurs.ExportDeLaCoop;
import fr.estran.echanges.classeurs.ExportDeLaCoop.ActeExporte;
import fr.estran.echanges.dossiers.DossierTemporaire;
import fr.estran.echanges.dossiers.FichiersRecus;
import fr.estran.presences.coop.ActeCompare.Etat;
import fr.estran.presences.coop.EquivalencesCoop.SorteCoop;
import fr.estran.presences.coop.ListeCoop.Equipier;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.tableurs.Ecritures;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Their export beside ours, for as long as one looks: it is kept nowhere. */
@Service
class DeuxComptes {

    private static final Messages MESSAGES = Messages.de("presences/coop");

    /** Of both sides, all acts are held at once. */
    private static final int ANNEES = 3;

    /** A file may be large: one is read at a time, whatever the towns. */
    private final Semaphore place = new Semaphore(1);

    private final ActesCoop actes;
    private final ActesSaisisRepository saisis;
    private final EquivalencesDites equivalences;

    private final TransactionOperations transactions;

    DeuxComptes(
            ActesCoop actes,
            ActesSaisisRepository saisis,
            EquivalencesDites equivalences,
            TransactionOperations transactions) {
        this.actes = actes;
        this.saisis = saisis;
        this.equivalences = equivalences;
        this.transactions = transactions;
    }

    sealed interface Resultat {

        record Faite(Comparaison comparaison) implements Resultat {}

        /** @param champ to which the sentence belongs */
        record Refusee(String champ, String phrase) implements Resultat {}
    }

    /** To the last day, which is of it. While the file is read no connection to the database is held. */
    Resultat comparer(FichiersRecus fichiers, LocalDate du, LocalDate au) throws IOException {
        if (au.isBefore(du) || au.isAfter(du.plusYears(ANNEES))) {
            return new Resultat.Refusee("au", MESSAGES.dire("comparaison.faute.periode"));
        }
        if (!place.tryAcquire()) {
            return new Resultat.Refusee("fichiers", MESSAGES.dire("comparaison.faute.occupe"));
        }
        try (var recu = DossierTemporaire.ouvrir()) {
            var poses = fichiers.poserChacun(recu);
            return switch (ExportDeLaCoop.lire(List.copyOf(poses.keySet()))) {
                case ExportDeLaCoop.Refuse(var fichier, var phrase) ->
                    new Resultat.Refusee(
                            "fichiers",
                            MESSAGES.dire(
                                    "comparaison.faute.illisible",
                                    Map.of("nom", Objects.requireNonNull(poses.get(fichier)), "phrase", phrase)));
                case ExportDeLaCoop.Lu lu -> comparer(lu, du, au);
            };
        } finally {
            place.release();
        }
    }

    private Resultat comparer(ExportDeLaCoop.Lu lu, LocalDate du, LocalDate au) {
        var premier = lu.actes().stream()
                .map(ActeExporte::jour)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var dernier = lu.actes().stream()
                .map(ActeExporte::jour)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var leurs = lu.actes().stream()
                .filter(acte -> !acte.jour().isBefore(du) && !acte.jour().isAfter(au))
                .toList();
        var etendue = Map.<String, Object>of(
                "du",
                Jours.sansSemaine(premier),
                "au",
                Jours.sansSemaine(dernier),
                "n",
                lu.actes().size() - leurs.size());
        if (leurs.isEmpty()) {
            return new Resultat.Refusee("fichiers", MESSAGES.dire("comparaison.faute.hors", etendue));
        }
        var constats = new ArrayList<String>();
        constats.add(MESSAGES.dire("comparaison.etendue", etendue));
        constats.addAll(lu.constats());
        return new Resultat.Faite(Objects.requireNonNull(transactions.execute(_ -> comparer(leurs, du, au, constats))));
    }

    private Comparaison comparer(List<ActeExporte> leurs, LocalDate du, LocalDate au, List<String> constats) {
        var dites = equivalences.lire();
        var avant = au.plusDays(1);
        var nos = actes.entre(du, avant, dites.sansRienTaire());
        var notes = saisis.entre(SaisieDansLaCoop.cherches(du, avant, null, dites)).stream()
                .map(ActeSaisi::cle)
                .collect(toSet());
        var equipe = saisis.equipe().stream().collect(toMap(un -> un.id().toString(), un -> un));
        var dits = leurs.stream().map(acte -> Ecritures.nus(acte.conseiller())).collect(toSet());
        var concernes = equipe.values().stream()
                .filter(un -> dits.contains(Ecritures.nus(entier(un))))
                .toList();
        if (concernes.isEmpty()) {
            constats.add(MESSAGES.dire("comparaison.toute_l_equipe"));
        }
        var lieux = new LieuxRapproches(leurs, nos);
        constats.addAll(lieux.constats());
        var lignes = Rapprochement.de(
                leurs.stream().map(acte -> leur(acte, lieux)).toList(),
                nos.stream()
                        .map(acte -> notre(
                                acte,
                                equipe.get(String.valueOf(acte.conseiller())),
                                etat(acte, dites, concernes, notes),
                                lieux))
                        .toList());
        return new Comparaison(
                du, au, concernes.stream().map(Equipier::nom).sorted().toList(), lignes, constats);
    }

    private static String entier(Equipier un) {
        return un.prenom() + " " + un.famille();
    }

    /** An act that nobody holds may be of whoever the export is of. */
    private static Etat etat(ActeCoop acte, EquivalencesCoop dites, List<Equipier> concernes, Set<ActeCoop.Cle> notes) {
        if (dites.forme(acte.type()).sorte() == SorteCoop.AUCUNE) {
            return Etat.RIEN;
        }
        var qui = acte.conseiller();
        if (qui != null
                && !concernes.isEmpty()
                && concernes.stream().noneMatch(un -> un.id().equals(qui))) {
            return Etat.D_UN_AUTRE;
        }
        return notes.contains(acte.cle()) ? Etat.SAISI : Etat.A_SAISIR;
    }

    private static ActeCompare leur(ActeExporte acte, LieuxRapproches lieux) {
        return ActeCompare.de(
                acte.collectif(),
                acte.jour(),
                acte.conseiller(),
                acte.lieu().isEmpty() ? MESSAGES.dire("canal." + acte.canal()) : acte.lieu(),
                lieux.cle(acte),
                acte.minutes(),
                acte.themes(),
                acte.combien(),
                acte.collectif() ? acte.titre() : "",
                Etat.LA_BAS);
    }

    private static ActeCompare notre(ActeCoop acte, @Nullable Equipier qui, Etat etat, LieuxRapproches lieux) {
        var lieu = acte.lieu();
        return ActeCompare.de(
                acte.collectif(),
                acte.jour(),
                qui == null ? "" : entier(qui),
                lieu == null || lieu.nom().isEmpty()
                        ? MESSAGES.dire("canal." + acte.cadre().canal())
                        : lieu.nom(),
                lieux.cle(acte),
                acte.dureeDite() ? acte.minutes() : 0,
                themes(acte),
                acte.combien(),
                acte.collectif() ? acte.titre() : "",
                etat);
    }

    /** Where one of them has no equal there, or is known no more, somebody chose it there: nothing can be said of it. */
    private static List<String> themes(ActeCoop acte) {
        if (acte.oublie() || !acte.sansEgal().isEmpty()) {
            return List.of();
        }
        var demarches = acte.themes().stream().anyMatch(ThemeDeLaCoop::demarche);
        return acte.themes().stream()
                .filter(theme -> !demarches || theme != ThemeDeLaCoop.AIDE_AUX_DEMARCHES_ADMINISTRATIVES)
                .map(ThemeDeLaCoop::libelle)
                .toList();
    }
}
