package fr.estran.reseau.annuaire;

import fr.estran.socle.commun.Introuvable;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.pages.Reponse.Page;
import fr.estran.ville.besoins.Besoin;
import fr.estran.ville.besoins.ListeDesBesoins;
import fr.estran.ville.calendrier.HeuresDeService;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** What the public pages of the directory show. */
@Component
@Transactional(readOnly = true)
public class PageDeLAnnuaire {

    public record VueAnnuaire(
            FiltreDeLAnnuaire filtre,
            List<Besoin> servis,
            List<Trouve> trouves,
            List<RepereDeCarte> points,
            ChoixDeFiche choix,
            LocalDate depuis,
            FondDeCarte fond) {}

    public record VueCarte(
            FiltreDeLAnnuaire filtre,
            List<Besoin> servis,
            List<RepereDeCarte> points,
            ChoixDeFiche choix,
            FondDeCarte fond) {}

    public record VueOrganisme(OrganismePublie un, ChoixDeFiche choix, LocalDate depuis) {}

    private static final Messages MESSAGES = Messages.de("reseau/quiaide");

    private final RechercheDOrganismes recherche;
    private final AnnuairePublie annuaire;
    private final ChoixDesFiches choix;
    private final FondDeCarte fond;

    PageDeLAnnuaire(RechercheDOrganismes recherche, AnnuairePublie annuaire, ChoixDesFiches choix, FondDeCarte fond) {
        this.recherche = recherche;
        this.annuaire = annuaire;
        this.choix = choix;
        this.fond = fond;
    }

    Page lister(FiltreDeLAnnuaire filtre) {
        var trouves = recherche.trouver(filtre);
        return Page.de(
                "reseau/annuaire/annuaire",
                MESSAGES,
                new VueAnnuaire(
                        filtre,
                        recherche.besoinsServis(),
                        trouves,
                        RepereDeCarte.de(trouves),
                        choix.tous(),
                        annuaire.recentDepuis(),
                        fond));
    }

    Page carte(FiltreDeLAnnuaire filtre) {
        return Page.de(
                "reseau/annuaire/carte",
                MESSAGES,
                new VueCarte(
                        filtre,
                        recherche.besoinsServis(),
                        RepereDeCarte.de(recherche.trouver(filtre)),
                        choix.tous(),
                        fond));
    }

    Page voir(OrganismeId organisme) {
        return Page.de(
                "reseau/annuaire/public-organisme",
                MESSAGES,
                new VueOrganisme(
                        recherche.lire(organisme).orElseThrow(Introuvable::new),
                        choix.tous(),
                        annuaire.recentDepuis()));
    }

    /** A mark on the map. @param ou the name of the place or its address; @param lien to the sheet of the body */
    public record RepereDeCarte(String nom, String ou, BigDecimal latitude, BigDecimal longitude, String lien) {

        static List<RepereDeCarte> de(List<Trouve> trouves) {
            return trouves.stream()
                    .flatMap(trouve -> trouve.organisme().fiche().accueils().stream()
                            .filter(Accueil::situe)
                            .map(accueil -> de(trouve, accueil)))
                    .toList();
        }

        private static RepereDeCarte de(Trouve trouve, Accueil accueil) {
            var nom = accueil.nom();
            return new RepereDeCarte(
                    trouve.organisme().nom(),
                    nom == null ? accueil.adresseComplete() : nom,
                    Objects.requireNonNull(accueil.latitude()),
                    Objects.requireNonNull(accueil.longitude()),
                    "/annuaire/" + trouve.organisme().id());
        }
    }

    /** What is found in the directory. Whoever receives in the district that was asked for comes before whoever comes to it. */
    @Service
    @Transactional(readOnly = true)
    static class RechercheDOrganismes {

        private final AnnuairePublie annuaire;
        private final ListeDesBesoins besoins;
        private final HeuresDeService heures;
        private final Clock horloge;

        RechercheDOrganismes(AnnuairePublie annuaire, ListeDesBesoins besoins, HeuresDeService heures, Clock horloge) {
            this.annuaire = annuaire;
            this.besoins = besoins;
            this.heures = heures;
            this.horloge = horloge;
        }

        List<Trouve> trouver(FiltreDeLAnnuaire filtre) {
            var maintenant = LocalDateTime.ofInstant(horloge.instant(), heures.fuseau());
            var calendrier = annuaire.calendrier();
            var besoin = filtre.besoin();
            var quartier = filtre.quartier();
            return (besoin == null ? annuaire.tous() : annuaire.repondant(List.of(besoin)))
                    .stream()
                            .filter(un -> quartier == null || un.estPour(quartier))
                            .map(un -> new Trouve(un, un.ouvert(maintenant, calendrier)))
                            .filter(trouve -> filtre.ouvert() == null || trouve.ouvert())
                            .sorted(Comparator.comparing(trouve ->
                                    quartier != null && !trouve.organisme().recoitDans(quartier)))
                            .toList();
        }

        /** Those that some body answers, family after family. */
        List<Besoin> besoinsServis() {
            var servis = annuaire.besoinsServis();
            return besoins.tous().stream()
                    .filter(besoin -> servis.contains(besoin.code()))
                    .toList();
        }

        Optional<OrganismePublie> lire(OrganismeId organisme) {
            return annuaire.lire(organisme);
        }
    }

    /** A body that one was looking for. @param ouvert whether it is open somewhere at this hour */
    public record Trouve(OrganismePublie organisme, boolean ouvert) {}

    /**
     * What one looks for, as it stands in the address: chosen from lists, never typed.
     *
     * @param besoin the code of a need
     * @param quartier the code of a district
     * @param ouvert what is there: whoever is open at this hour
     */
    public record FiltreDeLAnnuaire(
            @Nullable String besoin,
            @Nullable String quartier,
            @Nullable String ouvert) {

        public FiltreDeLAnnuaire {
            besoin = dit(besoin);
            quartier = dit(quartier);
            ouvert = dit(ouvert);
        }

        public boolean vide() {
            return besoin == null && quartier == null && ouvert == null;
        }

        /** The same choice on another page. */
        public String sur(String page) {
            var champs = new LinkedHashMap<String, @Nullable String>();
            champs.put("besoin", besoin);
            champs.put("quartier", quartier);
            champs.put("ouvert", ouvert);
            champs.values().removeIf(valeur -> valeur == null);
            var adresse = UriComponentsBuilder.fromPath(page);
            champs.keySet().forEach(champ -> adresse.queryParam(champ, "{" + champ + "}"));
            return adresse.encode().buildAndExpand(Map.copyOf(champs)).toUriString();
        }

        private static @Nullable String dit(@Nullable String champ) {
            return champ == null || champ.isBlank() ? null : champ.strip();
        }
    }
}
