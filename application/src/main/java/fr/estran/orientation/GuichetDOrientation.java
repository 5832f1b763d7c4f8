package fr.estran.orientation;

import fr.estran.commun.OrganismeId;
import fr.estran.commun.SeanceId;
import fr.estran.commun.UsagerId;
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

    static final GuichetDOrientation PUBLIC =
            new GuichetDOrientation("/trouver", OrigineDOrientation.PUBLIC, null, null, null);

    static GuichetDOrientation equipe(@Nullable SeanceId seance, @Nullable UsagerId usager) {
        return new GuichetDOrientation("/equipe/orienter", OrigineDOrientation.CONSEILLER, null, seance, usager);
    }

    static GuichetDOrientation professionnel(String jeton, OrganismeId par) {
        return new GuichetDOrientation(
                "/pro/" + jeton + "/orienter", OrigineDOrientation.PROFESSIONNEL, par, null, null);
    }

    public boolean auPublic() {
        return origine == OrigineDOrientation.PUBLIC;
    }

    public boolean equipe() {
        return origine == OrigineDOrientation.CONSEILLER;
    }
}
