package fr.estran.programme.affiche;

import fr.estran.programme.ActionPublique;
import fr.estran.programme.PlacesRestantes;
import fr.estran.socle.commun.Jours;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.vocabulaire.Reservation;
import fr.estran.socle.vocabulaire.TypeDAction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one has to do to take part, and whether there is a place. */
public sealed interface CommentVenir {

    record SansInscription(TypeDAction type) implements CommentVenir {}

    /** The help itself is given on the telephone. */
    record EnAppelant() implements CommentVenir {}

    record SurRendezVous() implements CommentVenir {}

    record Commencee() implements CommentVenir {}

    record PasEncore(LocalDate des, int capacite) implements CommentVenir {}

    record Complet(int attendent, boolean enLigne) implements CommentVenir {}

    /** Only the team registers people. */
    record AvecLEquipe(int libres, int capacite) implements CommentVenir {}

    /** A professional books for the person they help. */
    record AvecUnProfessionnel(int libres, int capacite) implements CommentVenir {}

    /** @param gardees of those that are free, the places kept for the telephone and the desk */
    record Libres(int libres, int gardees, int capacite) implements CommentVenir {}

    static CommentVenir de(
            ActionPublique action, @Nullable PlacesRestantes places, Instant maintenant, LocalDate aujourdhui) {
        if (action.capacite() == null) {
            return switch (action.type()) {
                case RENDEZ_VOUS -> new SurRendezVous();
                case PERMANENCE_TELEPHONIQUE -> new EnAppelant();
                case PERMANENCE, ATELIER, STAGE, RDV_JEUDI, PARTENARIAT, EVENEMENT ->
                    new SansInscription(action.type());
            };
        }
        if (action.commence() != null && !maintenant.isBefore(action.commence())) {
            return new Commencee();
        }
        var capacite = action.capacite();
        if (action.inscriptionsDes() != null && aujourdhui.isBefore(action.inscriptionsDes())) {
            return new PasEncore(action.inscriptionsDes(), capacite);
        }
        var gardees = places == null ? 0 : places.gardees();
        var libres = places == null ? capacite : places.restantes() + gardees;
        if (libres == 0) {
            return new Complet(places == null ? 0 : places.enAttente(), action.reservation() == Reservation.TOUS);
        }
        return switch (action.reservation()) {
            case EQUIPE -> new AvecLEquipe(libres, capacite);
            case PROFESSIONNELS -> new AvecUnProfessionnel(libres, capacite);
            case TOUS -> new Libres(libres, gardees, capacite);
        };
    }

    /** For a line of a list. */
    default String phrase() {
        var m = Messages.de("programme/programme");
        return switch (this) {
            case SansInscription(var type) ->
                m.dire(type == TypeDAction.PERMANENCE ? "venir.quand_on_veut" : "venir.entree_libre");
            case EnAppelant() -> m.dire("venir.en_appelant");
            case SurRendezVous() -> m.dire("venir.sur_rendez_vous");
            case Commencee() -> m.dire("venir.commencee");
            case PasEncore encore -> m.dire("venir.pas_encore", "jour", Jours.dire(encore.des()));
            case Complet complet -> m.dire("venir.complet", "n", complet.attendent());
            case AvecLEquipe(var libres, var capacite) -> libres(libres, capacite);
            case AvecUnProfessionnel(var libres, var capacite) -> libres(libres, capacite);
            case Libres places -> libres(places.libres(), places.capacite());
        };
    }

    /** For a session among some others: that one may wait is said where one may give up. */
    default String surUneCarte() {
        return this instanceof Complet ? enBref() : phrase();
    }

    /** For a line of a day that holds many. */
    default String enBref() {
        var m = Messages.de("programme/programme");
        return switch (this) {
            case SansInscription _ -> m.dire("venir.sans_inscription");
            case Complet complet -> complet.enLigne() ? m.dire("venir.liste_d_attente") : phrase();
            case EnAppelant _,
                    SurRendezVous _,
                    Commencee _,
                    PasEncore _,
                    AvecLEquipe _,
                    AvecUnProfessionnel _,
                    Libres _ -> phrase();
        };
    }

    /** What to do, in full. */
    default String consigne() {
        var m = Messages.de("programme/programme");
        return switch (this) {
            case SansInscription(var type) ->
                m.dire(type == TypeDAction.PERMANENCE ? "consigne.quand_on_veut" : "consigne.entree_libre");
            case EnAppelant() -> m.dire("consigne.en_appelant");
            case SurRendezVous() -> m.dire("consigne.sur_rendez_vous");
            case Commencee() -> m.dire("consigne.commencee");
            case PasEncore(var des, var capacite) ->
                m.dire("consigne.pas_encore", "jour", Jours.dire(des), "capacite", capacite);
            case Complet _ -> phrase() + " " + m.dire("consigne.complet");
            case AvecLEquipe _ -> phrase() + ". " + m.dire("consigne.equipe");
            case AvecUnProfessionnel _ -> phrase() + ". " + m.dire("consigne.professionnels");
            case Libres places ->
                phrase()
                        + (enLigne()
                                ? m.dire("consigne.gardees", "n", places.gardees())
                                : m.dire("consigne.au_telephone"));
        };
    }

    /** Without figures: what still holds on a sheet of paper. */
    default String surPapier() {
        var m = Messages.de("programme/programme");
        return switch (this) {
            case SansInscription _ -> m.dire("venir.sans_inscription");
            case PasEncore _, AvecLEquipe _, AvecUnProfessionnel _, Libres _ -> m.dire("venir.sur_inscription");
            case Complet _ -> m.dire("venir.liste_d_attente");
            case EnAppelant _, SurRendezVous _, Commencee _ -> phrase();
        };
    }

    /** Whether the page on which one registers has something to give. */
    default boolean enLigne() {
        return switch (this) {
            case Libres places -> places.libres() > places.gardees();
            case Complet complet -> complet.enLigne();
            case SansInscription _,
                    EnAppelant _,
                    SurRendezVous _,
                    Commencee _,
                    PasEncore _,
                    AvecLEquipe _,
                    AvecUnProfessionnel _ -> false;
        };
    }

    /** Whether whoever asks by themselves, or through a professional, has a place, and not only a rank on a list. */
    default boolean placePour(boolean professionnel) {
        return this instanceof Libres && enLigne() || professionnel && this instanceof AvecUnProfessionnel;
    }

    /** Whether whoever comes, calls or asks now is taken, by themselves and without waiting. */
    default boolean ouvertATous() {
        return switch (this) {
            case SansInscription _, SurRendezVous _, AvecLEquipe _, Libres _ -> true;
            case EnAppelant _, Commencee _, PasEncore _, Complet _, AvecUnProfessionnel _ -> false;
        };
    }

    private static String libres(int libres, int capacite) {
        return Messages.de("programme/programme").dire("venir.libres", Map.of("n", libres, "capacite", capacite));
    }
}
