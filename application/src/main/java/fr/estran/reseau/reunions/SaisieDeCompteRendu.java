package fr.estran.reseau.reunions;

import fr.estran.reseau.reunions.ReunionEntiere.Presence;
import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.commun.OrganismeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was there, how many from each, and what was said: as it is typed. A number says by itself that somebody was there. */
record SaisieDeCompteRendu(Champs dits) {

    static final int PERSONNES = 500;
    static final int LONGUEUR = 10_000;

    private static final String PRESENTS = "presents";
    private static final String COMBIEN = "personnes.";

    static SaisieDeCompteRendu de(Reunion reunion, List<Presence> presences) {
        var champs = Champs.AUCUN.avec(
                PRESENTS,
                presences.stream().map(une -> une.organisme().toString()).toList());
        for (var une : presences) {
            champs = champs.avec(combien(une.organisme()), une.personnes());
        }
        return new SaisieDeCompteRendu(champs.avec("compteRendu", reunion.compteRendu()));
    }

    static String combien(OrganismeId organisme) {
        return COMBIEN + organisme;
    }

    Map<String, String> fautes(Messages m, Collection<OrganismeId> connus) {
        var fautes = new LinkedHashMap<String, String>();
        for (var organisme : connus) {
            var dit = dits.un(combien(organisme));
            if (dit != null && LectureDeSaisie.entier(dit, 1, PERSONNES).isEmpty()) {
                fautes.put(combien(organisme), m.dire("faute.personnes", "n", PERSONNES));
            }
        }
        if (!connus.containsAll(LectureDeSaisie.ids(dits.tous(PRESENTS), OrganismeId::new))) {
            fautes.put(PRESENTS, m.dire("faute.organisme"));
        }
        if (dits.dit("compteRendu").length() > LONGUEUR) {
            fautes.put("compteRendu", m.dire("faute.longueur", "n", LONGUEUR));
        }
        return fautes;
    }

    /** Once there is no fault left. */
    List<Presence> presences() {
        return Stream.concat(
                        LectureDeSaisie.ids(dits.tous(PRESENTS), OrganismeId::new).stream(),
                        dits.valeurs().keySet().stream()
                                .filter(champ -> champ.startsWith(COMBIEN))
                                .flatMap(champ ->
                                        LectureDeSaisie.id(champ.substring(COMBIEN.length()), OrganismeId::new)
                                                .stream()))
                .distinct()
                .map(organisme -> new Presence(organisme, personnes(organisme)))
                .toList();
    }

    private @Nullable Integer personnes(OrganismeId organisme) {
        var lu = LectureDeSaisie.entier(dits.un(combien(organisme)), 1, PERSONNES);
        return lu.isPresent() ? lu.getAsInt() : null;
    }

    @Nullable String compteRendu() {
        return LectureDeSaisie.texte(dits.un("compteRendu"));
    }
}
