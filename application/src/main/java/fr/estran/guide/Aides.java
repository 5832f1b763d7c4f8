package fr.estran.guide;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Which page of the guide explains which page of the service: the one place where it is said. */
@Component
public class Aides {

    /** Of several that fit, the one that says most counts. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            entry("/equipe", "premiers-pas#la-page-du-jour"),
            entry("/premiere-fois/etapes", "premiers-pas#ouvrir-le-service-pas-à-pas"),
            entry("/reglages/messages/essai", "messages#essayer-les-envois"),
            entry("/espace", "comptes#les-rôles"),
            entry("/reglages", "reglages"),
            entry("/reglages/site", "reglages#lapparence"),
            entry("/reglages/actes", "acte#le-dossier-de-dépôt"),
            entry("/reglages/messages/**", "messages#récrire-les-textes"),
            entry("/reglages/vacances", "lieux-et-absences#les-vacances-scolaires"),
            entry("/reglages/vie-privee", "vie-privee#ce-qui-est-gardé-et-combien-de-temps"),
            entry("/comptes/**", "comptes#ajouter-quelquun"),
            entry("/comptes/regles", "comptes#le-second-facteur"),
            entry("/mon-compte", "comptes#le-second-facteur"),
            entry("/mon-compte/**", "comptes#le-second-facteur"),
            entry("/mon-compte/mot-de-passe", "comptes#un-bon-mot-de-passe"),
            entry("/journal", "comptes#le-journal"),
            entry("/journal.csv", "comptes#le-journal"),
            entry("/echanges/**", "import-export#apporter-un-dossier"),
            entry("/equipe/agenda", "agenda"),
            entry("/equipe/agenda/lien", "agenda#mon-agenda-dans-mon-téléphone"),
            entry("/equipe/benevoles", "agenda#les-bénévoles-la-personne-invitée"),
            entry("/equipe/absences/**", "lieux-et-absences#les-absences"),
            entry("/equipe/conseillers/**", "lieux-et-absences#léquipe"),
            entry("/equipe/lieux/**", "lieux-et-absences#les-lieux"),
            entry("/equipe/programme/**", "programmer"),
            entry("/equipe/programme/nouvelle", "programmer#créer-une-action"),
            entry("/equipe/programme/heures", "programmer#les-heures-du-service-les-lieux"),
            entry("/equipe/programme/materiel", "lieux-et-absences#la-salle-et-le-matériel-dune-séance"),
            entry("/equipe/programme/{action}/annuler", "programmer#déplacer-annuler-copier"),
            entry("/equipe/programme/{action}/copier", "programmer#déplacer-annuler-copier"),
            entry("/equipe/programme/{action}/seances/**", "programmer#déplacer-annuler-copier"),
            entry(
                    "/equipe/programme/{action}/seances/{seance}/preparer",
                    "lieux-et-absences#la-salle-et-le-matériel-dune-séance"),
            entry("/equipe/programme/{action}/series/**", "agenda#des-séances-qui-reviennent"),
            entry("/equipe/inscriptions/**", "inscrire#les-listes"),
            entry("/equipe/inscrire", "inscrire#au-téléphone-en-moins-dune-minute"),
            entry("/equipe/demandes/**", "inscrire#au-téléphone-en-moins-dune-minute"),
            entry("/equipe/professionnels", "s-inscrire#avec-un-professionnel"),
            entry("/equipe/personnes", "personnes#trouver-quelquun"),
            entry("/equipe/personnes/{usager}/**", "personnes#la-fiche"),
            entry("/equipe/personnes/{usager}/reunir/**", "personnes#deux-fiches-une-seule-personne"),
            entry("/equipe/personnes/{usager}/donnees/**", "vie-privee#-que-savez-vous-de-moi--"),
            entry("/equipe/personnes/{usager}/effacer", "vie-privee#-effacez-moi-"),
            entry("/equipe/doublons", "personnes#deux-fiches-une-seule-personne"),
            entry("/equipe/effacements", "vie-privee#les-personnes-dont-on-na-plus-de-nouvelles"),
            entry("/equipe/presences/**", "presences#ouvrir-une-feuille"),
            entry("/equipe/seances/**", "presences"),
            entry("/equipe/seances/{seance}/presences/clore", "presences#clore"),
            entry("/equipe/hors-ligne/**", "hors-ligne"),
            entry("/equipe/rendez-vous/**", "rendez-vous#qui-vient-quand"),
            entry("/equipe/rendez-vous/plages", "rendez-vous#ouvrir-des-heures"),
            entry("/equipe/rendez-vous/regles", "rendez-vous#les-règles"),
            entry("/equipe/annuler-ma-journee/**", "annuler-ma-journee"),
            entry("/equipe/messages/**", "messages#la-page-messages"),
            entry("/equipe/messages/appels/**", "appels-et-courriers#les-appels-du-jour"),
            entry("/equipe/messages/courriers/**", "appels-et-courriers#les-lettres"),
            entry("/equipe/messages/recus", "appels-et-courriers#les-appels-reçus"),
            entry("/equipe/motifs", "presences#pourquoi-un-rendez-vous-ou-un-appel"),
            entry("/statistiques/**", "statistiques"),
            entry("/statistiques/lignes/**", "statistiques#voir-les-lignes-derrière-un-chiffre"),
            entry("/bilans/**", "acte"),
            entry("/bilans/mots/**", "bilan#les-mots-de-votre-service"),
            entry("/bilans/modele", "acte#6-les-fichiers"),
            entry("/bilans/{annee}/{version}/sections/**", "acte#2-relire-et-écrire"),
            entry("/bilans/{annee}/{version}/validation", "acte#3-valider"),
            entry("/bilans/{annee}/{version}/etapes/**", "acte#4-noter-la-vie-de-lacte"),
            entry("/bilans/{annee}/{version}/faits/**", "acte#4-noter-la-vie-de-lacte"),
            entry("/bilans/{annee}/{version}/depot", "acte#le-dossier-de-dépôt"));

    private record Ligne(PathPattern chemin, String page) {}

    private static final List<Ligne> LIGNES = PAGES.entrySet().stream()
            .map(ligne -> new Ligne(PathPatternParser.defaultInstance.parse(ligne.getKey()), ligne.getValue()))
            .sorted(Comparator.comparing(Ligne::chemin))
            .toList();

    Aides() {}

    /** All places of the guide that it names. */
    static Collection<String> cibles() {
        return PAGES.values();
    }

    /** The address of what explains a page; empty where nothing does. */
    public Optional<String> pour(String chemin) {
        var parties = PathContainer.parsePath(chemin);
        return LIGNES.stream()
                .filter(ligne -> ligne.chemin().matches(parties))
                .map(ligne -> "/aide/" + ligne.page())
                .findFirst();
    }
}
