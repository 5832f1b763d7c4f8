package fr.estran.accueil.trimestres;

import fr.estran.accueil.trimestres.CompteDeTrimestre.Par;
import fr.estran.accueil.trimestres.ContenuDeTrimestre.Trouves;
import fr.estran.accueil.trimestres.ContenuRepository.Trou;
import fr.estran.programme.TrimestreDuProgramme;
import fr.estran.socle.commun.Carte.Ligne;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.Periode;
import fr.estran.socle.vocabulaire.TypeDAction;
import fr.estran.ville.calendrier.FeriesDeLaVille;
import fr.estran.ville.calendrier.JoursFeries;
import fr.estran.ville.territoire.Quartiers;
import fr.estran.ville.themes.FormesDAide;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a quarter lacks, in sentences, each with the page on which it is mended. */
@Component
record Trous(ContenuRepository repository, FeriesDeLaVille feries, Quartiers quartiers, Clock horloge) {

    private static final Messages M = Messages.de("accueil/trimestres");

    /** What each part of the town may expect near home; talks and courses are held in one place for all. */
    private static final List<TypeDAction> PARTOUT = List.of(TypeDAction.PERMANENCE, TypeDAction.ATELIER);

    private static final int NOMMEES = 20;

    /** Of a quarter in which there is something. */
    Trouves de(TrimestreDuProgramme trimestre, List<CompteDeTrimestre> comptes, Cibles cibles, FormesDAide formes) {
        var mots = quartiers.decoupage().valeurs();
        var periode = trimestre.periode();
        var chomes = feries.lire().entre(periode.debut(), periode.fin().minusDays(1)).stream()
                .map(JoursFeries.Ferie::jour)
                .toList();
        var trouves = repository.trous(trimestre, chomes, horloge.instant());
        return new Trouves(
                Stream.of(
                                manques(trimestre, cibles, comptes, formes, mots),
                                endroits(comptes, formes, mots),
                                semaines(periode, comptes),
                                lignes(trimestre, trouves, trou -> !trou.peutEtreVoulu()))
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(lignes(trimestre, trouves, Trou::peutEtreVoulu), lieux(comptes), personnes(comptes))
                        .flatMap(List::stream)
                        .toList(),
                List.of());
    }

    /** Of a quarter that is over: the first sessions that wait to be closed, each with its sheet. */
    List<Ligne> aClore(TrimestreDuProgramme trimestre) {
        return repository.aClore(trimestre, horloge.instant(), NOMMEES).stream()
                .map(ouverte -> new Ligne(
                        M.dire(
                                "boucler.seance",
                                Map.of(
                                        "titre",
                                        ouverte.titre(),
                                        "jour",
                                        Jours.sansAnnee(ouverte.quand().toLocalDate()))),
                        "/equipe/seances/" + ouverte.seance() + "/presences"))
                .toList();
    }

    /** Targets that are not reached. */
    private static List<Ligne> manques(
            TrimestreDuProgramme trimestre,
            Cibles cibles,
            List<CompteDeTrimestre> comptes,
            FormesDAide formes,
            Map<String, String> mots) {
        var lignes = new ArrayList<Ligne>();
        cibles.formes().forEach((type, voulu) -> {
            var prevu = Par.FORME.dans(comptes).stream()
                    .filter(compte -> compte.code().equals(type.code()))
                    .mapToInt(compte -> mesure(type, compte))
                    .sum();
            if (prevu < voulu) {
                var forme = formes.de(type).equipe();
                lignes.add(new Ligne(
                        M.dire(
                                "trou.cible",
                                Map.of(
                                        "prevu",
                                        prevu,
                                        "voulu",
                                        voulu,
                                        "forme",
                                        forme.pour(prevu),
                                        "genre",
                                        forme.genre())),
                        nouvelle("type", type.code())));
            }
        });
        Par.QUARTIER.dans(comptes).forEach(compte -> {
            var voulu = cibles.quartiers().getOrDefault(compte.code(), 0);
            if (compte.seances() < voulu) {
                lignes.add(new Ligne(
                        M.dire(
                                "trou.cible_de_quartier",
                                dits(mots, "nom", nom(compte), "prevu", compte.seances(), "voulu", voulu)),
                        "/equipe/programme?trimestre=" + trimestre.code()));
            }
        });
        return lignes;
    }

    /** As the kind is counted. */
    static int mesure(TypeDAction type, CompteDeTrimestre compte) {
        return switch (type.mesure()) {
            case ACTIONS -> compte.actions();
            case SEANCES -> compte.seances();
        };
    }

    private static List<Ligne> endroits(List<CompteDeTrimestre> comptes, FormesDAide formes, Map<String, String> mots) {
        var tenues = Par.FORME_EN_QUARTIER.dans(comptes).stream()
                .map(CompteDeTrimestre::code)
                .toList();
        var lignes = new ArrayList<Ligne>();
        for (var quartier : Par.QUARTIER.dans(comptes)) {
            if (quartier.seances() == 0) {
                lignes.add(new Ligne(
                        M.dire("trou.quartier", dits(mots, "nom", nom(quartier))), "/equipe/programme/nouvelle"));
                continue;
            }
            for (var type : PARTOUT) {
                if (formes.de(type).proposee() && !tenues.contains(type.code() + "|" + quartier.code())) {
                    var forme = formes.de(type).equipe();
                    lignes.add(new Ligne(
                            M.dire(
                                    "trou.forme_en_quartier",
                                    dits(
                                            mots,
                                            "nom",
                                            nom(quartier),
                                            "forme",
                                            forme.singulier(),
                                            "genre",
                                            forme.genre())),
                            nouvelle("type", type.code())));
                }
            }
        }
        return lignes;
    }

    /** In one line: a service does not go everywhere each quarter. */
    private static List<Ligne> lieux(List<CompteDeTrimestre> comptes) {
        var noms = vides(Par.LIEU, comptes).map(Trous::nom).toList();
        return noms.isEmpty()
                ? List.of()
                : List.of(new Ligne(
                        M.dire("trou.lieux", "n", noms.size(), "noms", String.join(", ", noms)), "/equipe/lieux"));
    }

    private static List<Ligne> personnes(List<CompteDeTrimestre> comptes) {
        return vides(Par.CONSEILLER, comptes)
                .map(compte -> new Ligne(
                        M.dire("trou.conseiller", "nom", nom(compte)), nouvelle("conseillers", compte.code())))
                .toList();
    }

    /** A town that has not said when its holidays are is not told of them. */
    private static List<Ligne> semaines(Periode periode, List<CompteDeTrimestre> comptes) {
        var vacances = Par.SEMAINE.dans(comptes).stream().anyMatch(compte -> compte.libelle() != null) ? "oui" : "non";
        return vides(Par.SEMAINE, comptes)
                .filter(compte -> compte.libelle() == null && entiere(LocalDate.parse(compte.code()), periode))
                .map(compte -> new Ligne(
                        M.dire(
                                "trou.semaine",
                                "jour",
                                Jours.sansAnnee(LocalDate.parse(compte.code())),
                                "vacances",
                                vacances),
                        nouvelle("jour", compte.code())))
                .toList();
    }

    private static Stream<CompteDeTrimestre> vides(Par par, List<CompteDeTrimestre> comptes) {
        return par.dans(comptes).stream().filter(compte -> compte.seances() == 0);
    }

    /** Working days of a week that begins or ends another quarter say nothing of this one. */
    private static boolean entiere(LocalDate lundi, Periode periode) {
        return periode.contient(lundi) && periode.contient(lundi.plusDays(4));
    }

    private static List<Ligne> lignes(TrimestreDuProgramme trimestre, List<Trou> trouves, Predicate<Trou> lesquels) {
        return trouves.stream()
                .filter(lesquels)
                .map(trou -> new Ligne(dire(trou), ou(trimestre, trou)))
                .toList();
    }

    private static String dire(Trou trou) {
        return M.dire(
                "trou." + trou.genre().code(),
                Map.of(
                        "titre",
                        trou.titre(),
                        "ou",
                        trou.ou(),
                        "n",
                        trou.nombre(),
                        "jour",
                        trou.quand() == null ? "" : Jours.sansAnnee(trou.quand().toLocalDate())));
    }

    private static String ou(TrimestreDuProgramme trimestre, Trou trou) {
        return trou.action() == null
                ? "/equipe/programme?trimestre=%s&type=atelier&thematique=%s".formatted(trimestre.code(), trou.code())
                : "/equipe/programme/" + trou.action();
    }

    private static String nouvelle(String champ, String valeur) {
        return "/equipe/programme/nouvelle?" + champ + "=" + valeur;
    }

    private static String nom(CompteDeTrimestre compte) {
        return compte.libelle() == null ? compte.code() : compte.libelle();
    }

    private static Map<String, Object> dits(Map<String, String> mots, Object... valeurs) {
        var dits = new HashMap<String, Object>(mots);
        for (var rang = 0; rang < valeurs.length; rang += 2) {
            dits.put(valeurs[rang].toString(), valeurs[rang + 1]);
        }
        return dits;
    }
}
