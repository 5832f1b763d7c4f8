package fr.estran.presences.orientation;

import fr.estran.presences.orientation.Orientation.OrigineDOrientation;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import fr.estran.socle.commun.SeanceId;
import fr.estran.socle.commun.UsagerId;
import fr.estran.socle.pages.Lien;
import fr.estran.ville.dangers.PageDesDangers;
import fr.estran.ville.dangers.PageDesDangers.Lecteur;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * By which door one looks for a body.
 *
 * @param ici the address of the search; what follows is under it
 * @param par the body whose people look
 * @param seance whose sheet one comes from @param usager of that sheet
 */
public record GuichetDOrientation(
        String ici,
        OrigineDOrientation origine,
        @Nullable OrganismeId par,
        @Nullable SeanceId seance,
        @Nullable UsagerId usager) {

    private static final Messages MESSAGES = Messages.de("presences/orientation");

    static final GuichetDOrientation PUBLIC =
            new GuichetDOrientation("/trouver", OrigineDOrientation.PUBLIC, null, null, null);

    static GuichetDOrientation equipe(@Nullable SeanceId seance, @Nullable UsagerId usager) {
        return new GuichetDOrientation("/equipe/orienter", OrigineDOrientation.CONSEILLER, null, seance, usager);
    }

    static GuichetDOrientation professionnel(String jeton, OrganismeId par) {
        return new GuichetDOrientation(
                "/pro/" + jeton + "/orienter", OrigineDOrientation.PROFESSIONNEL, par, null, null);
    }

    /** Where one came from, to go back there. */
    public List<Lien> fil(boolean papier) {
        var dOu = switch (origine) {
            case PUBLIC -> new Lien(MESSAGES.dire("fil.public"), "/annuaire");
            case PROFESSIONNEL -> new Lien(MESSAGES.dire("fil.professionnel"), ici.replaceFirst("/orienter$", ""));
            case CONSEILLER ->
                seance == null
                        ? Lien.reseau()
                        : new Lien(MESSAGES.dire("fil.feuille"), "/equipe/seances/" + seance + "/presences");
        };
        return papier
                ? List.of(dOu, new Lien(MESSAGES.dire(auPublic() ? "titre.public" : "titre"), ici))
                : List.of(dOu);
    }

    /** To whom a danger is answered. */
    PageDesDangers.Porte porte() {
        var lecteur = switch (origine) {
            case PUBLIC -> Lecteur.PUBLIC;
            case PROFESSIONNEL -> Lecteur.PROFESSIONNEL;
            case CONSEILLER -> Lecteur.EQUIPE;
        };
        return new PageDesDangers.Porte(
                lecteur,
                ici,
                MESSAGES.dire(auPublic() ? "titre.public" : "titre"),
                fil(false),
                new Lien(MESSAGES.dire("danger.autre"), ici + "#tous"));
    }

    /** Whether it is by this door that somebody was sent. */
    boolean demanda(Orientation orientation) {
        return origine.code().equals(orientation.origine()) && Objects.equals(par, orientation.par());
    }

    public boolean auPublic() {
        return origine == OrigineDOrientation.PUBLIC;
    }

    public boolean equipe() {
        return origine == OrigineDOrientation.CONSEILLER;
    }
}
