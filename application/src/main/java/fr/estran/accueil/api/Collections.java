package fr.estran.accueil.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.estran.bilan.actes.ChiffresPublies.ChiffrePublie;
import fr.estran.programme.LieuPublic;
import fr.estran.programme.SeancePublique;
import fr.estran.programme.affiche.CommentVenir;
import fr.estran.programme.affiche.SeanceAuProgramme;
import fr.estran.reseau.annuaire.FicheDOrganisme.BesoinServi;
import fr.estran.reseau.annuaire.OrganismePublie;
import fr.estran.socle.commun.ActionId;
import fr.estran.socle.commun.Code;
import fr.estran.socle.commun.LieuId;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.SeanceId;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read, as it is answered: nothing but what the public pages say. What is not known is not there. */
final class Collections {

    private Collections() {}

    /** Whether one may come, as the programme says it. */
    enum Places implements Code {
        SANS_INSCRIPTION,
        EN_APPELANT,
        SUR_RENDEZ_VOUS,
        COMMENCEE,
        PAS_ENCORE,
        COMPLET,
        AVEC_L_EQUIPE,
        AVEC_UN_PROFESSIONNEL,
        LIBRES;

        static Places de(CommentVenir venir) {
            return switch (venir) {
                case CommentVenir.SansInscription _ -> SANS_INSCRIPTION;
                case CommentVenir.EnAppelant _ -> EN_APPELANT;
                case CommentVenir.SurRendezVous _ -> SUR_RENDEZ_VOUS;
                case CommentVenir.Commencee _ -> COMMENCEE;
                case CommentVenir.PasEncore _ -> PAS_ENCORE;
                case CommentVenir.Complet _ -> COMPLET;
                case CommentVenir.AvecLEquipe _ -> AVEC_L_EQUIPE;
                case CommentVenir.AvecUnProfessionnel _ -> AVEC_UN_PROFESSIONNEL;
                case CommentVenir.Libres _ -> LIBRES;
            };
        }

        @Override
        @JsonValue
        public String code() {
            return Code.super.code();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seance(
            SeanceId id,
            ActionId action,
            String titre,
            String type,
            String forme,
            @Nullable String thematique,
            @Nullable String theme,
            @Nullable String presentation,
            OffsetDateTime debut,
            OffsetDateTime fin,
            boolean annulee,
            @Nullable OffsetDateTime annoncee,
            @Nullable LieuId lieu,
            String ou,
            Places places,
            String commentVenir,
            String page) {

        static Seance de(SeanceAuProgramme ligne, String site) {
            var seance = ligne.seance();
            var action = seance.action();
            return new Seance(
                    seance.id(),
                    action.id(),
                    action.nom(),
                    action.type().code(),
                    action.forme(),
                    action.thematique(),
                    action.theme(),
                    action.presentation(),
                    seance.debut().toOffsetDateTime(),
                    seance.fin().toOffsetDateTime(),
                    seance.annulee(),
                    seance.annonce() == null || seance.ancienMoment() == null
                            ? null
                            : seance.annonce().toOffsetDateTime(),
                    seance.lieu() == null ? null : seance.lieu().id(),
                    seance.ou(),
                    Places.de(ligne.venir()),
                    ligne.venir().phrase(),
                    site + action.adresse());
        }

        /** By when it begins; of those that begin together, by its id. */
        String rang() {
            return "%012d %s".formatted(debut.toEpochSecond(), id);
        }
    }

    /** A session that was held: nothing of who came, nor of how many. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tenue(
            SeanceId id,
            ActionId action,
            String titre,
            String type,
            String forme,
            @Nullable String thematique,
            @Nullable String theme,
            OffsetDateTime debut,
            OffsetDateTime fin,
            @Nullable LieuId lieu,
            String ou) {

        static Tenue de(SeancePublique seance) {
            var action = seance.action();
            return new Tenue(
                    seance.id(),
                    action.id(),
                    action.nom(),
                    action.type().code(),
                    action.forme(),
                    action.thematique(),
                    action.theme(),
                    seance.debut().toOffsetDateTime(),
                    seance.fin().toOffsetDateTime(),
                    seance.lieu() == null ? null : seance.lieu().id(),
                    seance.ou());
        }

        String rang() {
            return "%012d %s".formatted(debut.toEpochSecond(), id);
        }
    }

    /** What a report on line tells, with the rule by which it is counted. */
    record Chiffre(
            int annee, int version, String code, String nom, String unite, String regle, int valeur, String page) {

        static Chiffre de(ChiffrePublie publie, String site) {
            return new Chiffre(
                    publie.annee(),
                    publie.version(),
                    publie.code(),
                    publie.nom(),
                    publie.unite(),
                    publie.regle(),
                    publie.valeur(),
                    site + publie.adresse());
        }

        String rang() {
            return annee + " " + code;
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Lieu(
            LieuId id,
            String nom,
            @Nullable String quartier,
            @Nullable String adresse,
            @Nullable String codePostal,
            @Nullable String commune,
            @Nullable String etage,
            @Nullable String acces,
            @Nullable String arret,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable Boolean fauteuil,
            @Nullable String accessibilite) {

        static Lieu de(LieuPublic lieu) {
            return new Lieu(
                    lieu.id(),
                    lieu.nom(),
                    lieu.quartier(),
                    lieu.adresse(),
                    lieu.codePostal(),
                    lieu.commune(),
                    lieu.etage(),
                    lieu.acces(),
                    lieu.arret(),
                    lieu.latitude(),
                    lieu.longitude(),
                    lieu.pmr(),
                    lieu.accessibilite());
        }

        String rang() {
            return id.toString();
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisme(
            OrganismeId id,
            String nom,
            @Nullable String missions,
            @Nullable String publics,
            List<String> quartiers,
            List<String> besoins,
            @Nullable String telephone,
            @Nullable String courriel,
            @Nullable String site,
            String page) {

        static Organisme de(OrganismePublie un, String site) {
            return new Organisme(
                    un.id(),
                    un.nom(),
                    un.missions(),
                    un.publics(),
                    un.quartiers(),
                    un.fiche().besoins().stream().map(BesoinServi::besoin).toList(),
                    un.telephone(),
                    un.courriel(),
                    un.site(),
                    site + "/annuaire/" + un.id());
        }

        String rang() {
            return id.toString();
        }
    }
}
