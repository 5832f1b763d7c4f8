package fr.estran.accueil.donnees;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import fr.estran.bilan.actes.ActesPublies;
import fr.estran.bilan.actes.ActesPublies.ActePublie;
import fr.estran.bilan.actes.ChiffresPublies;
import fr.estran.bilan.actes.ChiffresPublies.PartPubliee;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.FiltreDuProgramme;
import fr.estran.programme.affiche.ProgrammePublic;
import fr.estran.programme.affiche.SeanceAuProgramme;
import fr.estran.socle.commun.Enseigne;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.commun.Tableur.SortieCsv;
import fr.estran.socle.vocabulaire.Structures;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tables of the open data, from what the public pages and the reports on line say, and from nothing else: no statement of its own
 * reads a record. Of people nothing is counted here; figures of them are those that a report tells, as it grouped them.
 */
@Service
@Transactional(readOnly = true)
class DonneesOuvertes {

    private static final LocalDate DEPUIS_TOUJOURS = LocalDate.of(2000, 1, 1);

    private final ProgrammePublic programme;
    private final ChiffresPublies chiffres;
    private final ActesPublies actes;
    private final Structures structures;
    private final Enseigne enseigne;
    private final Clock horloge;

    DonneesOuvertes(
            ProgrammePublic programme,
            ChiffresPublies chiffres,
            ActesPublies actes,
            Structures structures,
            Enseigne enseigne,
            Clock horloge) {
        this.programme = programme;
        this.chiffres = chiffres;
        this.actes = actes;
        this.structures = structures;
        this.enseigne = enseigne;
        this.horloge = horloge;
    }

    Map<String, Object> paquet() {
        return new PaquetDeDonnees(structures.courante(), enseigne).decrire();
    }

    /** Without the number by which the State knows the town, a deliberation is not one of that schema. */
    boolean sansSiret() {
        return enseigne.siret().isEmpty();
    }

    String csv(JeuDeDonnees jeu) {
        var texte = new StringWriter();
        try (var csv = SortieCsv.dans(texte)) {
            csv.ligne(jeu.colonnes().stream().map(JeuDeDonnees.Colonne::nom).toList());
            lignes(jeu).forEach(csv::ligne);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private Stream<List<@Nullable Object>> lignes(JeuDeDonnees jeu) {
        return switch (jeu) {
            case PROGRAMME -> aVenir().map(this::seance);
            case ACTIVITE -> activite();
            case LIEUX -> lieux();
            case CHIFFRES -> chiffres.avecLesParts().stream().map(DonneesOuvertes::chiffre);
            case DELIBERATIONS ->
                enseigne.siret().stream()
                        .flatMap(siret -> actes.tous().stream().map(acte -> deliberation(acte, siret)));
        };
    }

    private Stream<SeancePublique> aVenir() {
        return programme.aSuivre(FiltreDuProgramme.AUCUN).stream().map(SeanceAuProgramme::seance);
    }

    /** Of the months that are over: this one still changes each day. */
    private List<SeancePublique> tenues() {
        return programme.tenues(new Periode(
                DEPUIS_TOUJOURS, YearMonth.from(LocalDate.now(horloge)).atDay(1)));
    }

    private List<@Nullable Object> seance(SeancePublique seance) {
        var action = seance.action();
        return ligne(
                seance.id(),
                action.id(),
                action.nom(),
                action.type().code(),
                action.forme(),
                action.theme(),
                seance.debut().toInstant(),
                seance.fin().toInstant(),
                seance.annulee(),
                seance.lieu() == null ? null : seance.lieu().id(),
                seance.ou(),
                page(action.adresse()));
    }

    private Stream<List<@Nullable Object>> activite() {
        return tenues().stream().collect(groupingBy(Cellule::de, TreeMap::new, toList())).entrySet().stream()
                .map(cellule -> cellule.getKey().ligne(cellule.getValue()));
    }

    private Stream<List<@Nullable Object>> lieux() {
        var lieux = new LinkedHashMap<LieuId, LieuPublic>();
        Stream.concat(aVenir(), tenues().stream())
                .map(SeancePublique::lieu)
                .filter(Objects::nonNull)
                .forEach(lieu -> lieux.putIfAbsent(lieu.id(), lieu));
        return lieux.values().stream()
                .map(lieu -> ligne(
                        lieu.id(),
                        lieu.nom(),
                        lieu.quartier(),
                        lieu.adresse(),
                        lieu.codePostal(),
                        lieu.commune(),
                        lieu.latitude(),
                        lieu.longitude(),
                        lieu.pmr()));
    }

    private static List<@Nullable Object> chiffre(PartPubliee part) {
        var chiffre = part.chiffre();
        return ligne(
                chiffre.annee(),
                chiffre.version(),
                chiffre.code(),
                chiffre.nom(),
                part.partie(),
                chiffre.unite(),
                chiffre.valeur(),
                chiffre.regle());
    }

    private List<@Nullable Object> deliberation(ActePublie acte, String siret) {
        return ligne(
                acte.collectivite(),
                siret,
                acte.numero(),
                acte.adopte(),
                acte.matiere(),
                acte.intitule(),
                acte.objet(),
                null,
                null,
                null,
                acte.accuse(),
                null,
                null,
                null,
                null,
                null,
                page(acte.adresse()));
    }

    private @Nullable String page(String chemin) {
        return enseigne.adresse().map(adresse -> adresse + chemin).orElse(null);
    }

    private static List<@Nullable Object> ligne(@Nullable Object... cellules) {
        return Arrays.asList(cellules);
    }

    /** What was held in a month, of a kind, in one place. */
    private record Cellule(String mois, String type, String forme, String lieu, String ou)
            implements Comparable<Cellule> {

        static Cellule de(SeancePublique seance) {
            return new Cellule(
                    YearMonth.from(seance.jour()).toString(),
                    seance.action().type().code(),
                    seance.action().forme(),
                    seance.lieu() == null ? "" : seance.lieu().id().toString(),
                    seance.ou());
        }

        List<@Nullable Object> ligne(List<SeancePublique> seances) {
            return DonneesOuvertes.ligne(
                    mois,
                    type,
                    forme,
                    lieu,
                    ou,
                    seances.size(),
                    seances.stream()
                            .mapToLong(seance -> Duration.between(seance.debut(), seance.fin())
                                    .toMinutes())
                            .sum());
        }

        @Override
        public int compareTo(Cellule autre) {
            return rang().compareTo(autre.rang());
        }

        private String rang() {
            return String.join("\u0000", mois, type, forme, ou, lieu);
        }
    }
}
