package fr.estran.programme.ateliers;

import static fr.estran.socle.vocabulaire.ChampDAction.CITOYENNETE_CRITIQUE;
import static fr.estran.socle.vocabulaire.ChampDAction.DEMARCHES_EN_LIGNE;
import static fr.estran.socle.vocabulaire.ChampDAction.USAGES_QUOTIDIENS;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.droits.Cercle;
import fr.estran.socle.droits.Ouvert;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.socle.pages.Reponse.Renvoi;
import fr.estran.socle.pages.WebController;
import fr.estran.socle.vocabulaire.AppareilApporte;
import fr.estran.socle.vocabulaire.ChampDAction;
import fr.estran.ville.themes.ChampsDAction;
import fr.estran.ville.themes.ChampsDAction.LibelleDeChamp;
import fr.estran.ville.themes.GestionDesThematiques;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One ticks rather than types one's first themes and models. */
@WebController
@Ouvert(Cercle.GESTION)
public class DepartController {

    public record VueDepart(List<LibelleDeChamp> champs, Set<ModeleDeDepart> pris) {}

    private final ModelesDeDepart depart;
    private final ChampsDAction champs;

    DepartController(ModelesDeDepart depart, ChampsDAction champs) {
        this.depart = depart;
        this.champs = champs;
    }

    @GetMapping("/reglages/ateliers/depart")
    Page proposer() {
        return Page.de(
                "programme/ateliers/depart", PageDeModele.MESSAGES, new VueDepart(champs.tous(), depart.dejaPris()));
    }

    /** What is in no list is passed over: nobody ticked it. */
    @PostMapping("/reglages/ateliers/depart")
    Renvoi choisir(@RequestParam(defaultValue = "") List<String> modeles) {
        var nouveaux = depart.choisir(modeles.stream()
                .map(code -> Code.lire(ModeleDeDepart.class, code))
                .flatMap(Optional::stream)
                .toList());
        return Renvoi.vers("/reglages/ateliers").annoncer(PageDeModele.MESSAGES.dire("depart.fait", "n", nouveaux));
    }

    /** The list from which a town that begins takes its first themes and models. */
    @Service
    @Transactional
    static class ModelesDeDepart {

        private final GestionDesThematiques themes;
        private final ModelesDAtelier modeles;

        ModelesDeDepart(GestionDesThematiques themes, ModelesDAtelier modeles) {
            this.themes = themes;
            this.modeles = modeles;
        }

        /** Those of which the town has the model already, by its title. */
        @Transactional(readOnly = true)
        public Set<ModeleDeDepart> dejaPris() {
            var titres = modeles.tous().stream().map(ModeleDAtelier::titre).toList();
            var pris = EnumSet.noneOf(ModeleDeDepart.class);
            Stream.of(ModeleDeDepart.values())
                    .filter(modele -> titres.contains(modele.titre()))
                    .forEach(pris::add);
            return pris;
        }

        /** A theme that the town has by that name is kept as it is; a model that it has is not made twice. @return how many are new */
        public int choisir(Collection<ModeleDeDepart> choisis) {
            themes.verrouiller();
            var pris = dejaPris();
            var nouveaux = choisis.stream()
                    .distinct()
                    .filter(choisi -> !pris.contains(choisi))
                    .toList();
            nouveaux.forEach(this::ajouter);
            return nouveaux.size();
        }

        private void ajouter(ModeleDeDepart modele) {
            var theme = themes.nomme(modele.theme(), modele.champ(), modele.sensible(), modele.appareils());
            modeles.ajouter(modele.saisie(theme));
        }
    }

    /** Themes that most services have, each with a workshop: a town that begins ticks those that it wants. */
    public enum ModeleDeDepart implements Code {
        ORDINATEUR(USAGES_QUOTIDIENS, 120, 6),
        TABLETTE(USAGES_QUOTIDIENS, 120, 6),
        SMARTPHONE(USAGES_QUOTIDIENS, 120, 6),
        INTERNET(USAGES_QUOTIDIENS, 120, 8),
        MESSAGERIE(USAGES_QUOTIDIENS, 120, 6),
        APPELS_VIDEO(USAGES_QUOTIDIENS, 90, 6),
        PHOTOS(USAGES_QUOTIDIENS, 120, 6),
        DOCUMENTS(USAGES_QUOTIDIENS, 120, 6),
        TRAITEMENT_DE_TEXTE(USAGES_QUOTIDIENS, 120, 6),
        TRAJETS(USAGES_QUOTIDIENS, 90, 8),
        ACHATS(USAGES_QUOTIDIENS, 120, 8),
        SCOLARITE(USAGES_QUOTIDIENS, 90, 8),
        MOTS_DE_PASSE(CITOYENNETE_CRITIQUE, 120, 8),
        ARNAQUES(CITOYENNETE_CRITIQUE, 90, 12),
        FAUSSES_NOUVELLES(CITOYENNETE_CRITIQUE, 90, 12),
        RESEAUX_SOCIAUX(CITOYENNETE_CRITIQUE, 120, 8),
        INTELLIGENCE_ARTIFICIELLE(CITOYENNETE_CRITIQUE, 120, 10),
        IMPOTS(DEMARCHES_EN_LIGNE, 120, 6),
        FRANCECONNECT(DEMARCHES_EN_LIGNE, 120, 6),
        SANTE(DEMARCHES_EN_LIGNE, 120, 6),
        AIDES_SOCIALES(DEMARCHES_EN_LIGNE, 120, 6),
        RETRAITE(DEMARCHES_EN_LIGNE, 120, 6);

        private static final Messages MESSAGES = Messages.de("programme/ateliers");

        private final ChampDAction champ;
        private final int duree;
        private final int places;

        ModeleDeDepart(ChampDAction champ, int duree, int places) {
            this.champ = champ;
            this.duree = duree;
            this.places = places;
        }

        public ChampDAction champ() {
            return champ;
        }

        /** To know that somebody came for it tells too much of them. */
        public boolean sensible() {
            return switch (this) {
                case SANTE, AIDES_SOCIALES -> true;
                case ORDINATEUR,
                        TABLETTE,
                        SMARTPHONE,
                        INTERNET,
                        MESSAGERIE,
                        APPELS_VIDEO,
                        PHOTOS,
                        DOCUMENTS,
                        TRAITEMENT_DE_TEXTE,
                        TRAJETS,
                        ACHATS,
                        SCOLARITE,
                        MOTS_DE_PASSE,
                        ARNAQUES,
                        FAUSSES_NOUVELLES,
                        RESEAUX_SOCIAUX,
                        INTELLIGENCE_ARTIFICIELLE,
                        IMPOTS,
                        FRANCECONNECT,
                        RETRAITE -> false;
            };
        }

        /** Those from which whoever registers chooses. */
        List<AppareilApporte> appareils() {
            if (this == SMARTPHONE) {
                return List.of(AppareilApporte.ANDROID, AppareilApporte.IPHONE);
            }
            return this == TABLETTE
                    ? List.of(AppareilApporte.TABLETTE)
                    : this == ORDINATEUR ? List.of(AppareilApporte.ORDINATEUR) : List.of();
        }

        public String theme() {
            return dire("theme");
        }

        public String titre() {
            return dire("titre");
        }

        public String quoi() {
            return dire("quoi");
        }

        /** As somebody would have typed it. */
        Champs saisie(String thematique) {
            return Champs.AUCUN
                    .avec("thematique", thematique)
                    .avec("titre", titre())
                    .avec("quoi", quoi())
                    .avec("pourQui", siDit("pour_qui"))
                    .avec("avantDeVenir", siDit("avant"))
                    .avec("aApporter", siDit("apporter"))
                    .avec(
                            "appareils",
                            appareils().stream().map(AppareilApporte::code).toList())
                    .avec("niveau", NiveauDAtelier.DEBUTANT.code())
                    .avec("duree", duree)
                    .avec("places", places);
        }

        private @Nullable String siDit(String quoi) {
            return MESSAGES.connait(cle(quoi)) ? dire(quoi) : null;
        }

        private String dire(String quoi) {
            return MESSAGES.dire(cle(quoi));
        }

        private String cle(String quoi) {
            return "depart." + quoi + "." + code();
        }
    }
}
