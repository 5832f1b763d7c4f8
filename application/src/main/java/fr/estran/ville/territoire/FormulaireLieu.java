package fr.estran.ville.territoire;

import fr.estran.socle.commun.Champs;
import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How to find the room, and what the team must know of the venue, as it is typed. Blanks are nothing. */
record FormulaireLieu(
        @Nullable String etage,
        @Nullable String acces,
        @Nullable String arret,
        @Nullable String contactNom,
        @Nullable String contactTelephone,
        @Nullable String contactCourriel,
        @Nullable String cles,
        @Nullable String accesEquipe,
        @Nullable String equipement) {

    private static final int LONGUEUR = 300;

    public FormulaireLieu {
        etage = LectureDeSaisie.texte(etage);
        acces = LectureDeSaisie.texte(acces);
        arret = LectureDeSaisie.texte(arret);
        contactNom = LectureDeSaisie.texte(contactNom);
        contactTelephone = LectureDeSaisie.texte(contactTelephone);
        contactCourriel = LectureDeSaisie.texte(contactCourriel);
        cles = LectureDeSaisie.texte(cles);
        accesEquipe = LectureDeSaisie.texte(accesEquipe);
        equipement = LectureDeSaisie.texte(equipement);
    }

    static FormulaireLieu de(LieuDecrit lieu) {
        return new FormulaireLieu(
                lieu.etage(),
                lieu.acces(),
                lieu.arret(),
                lieu.contactNom(),
                lieu.contactTelephone(),
                lieu.contactCourriel(),
                lieu.cles(),
                lieu.accesEquipe(),
                lieu.equipement());
    }

    Map<String, String> fautes(Messages m) {
        var fautes = new LinkedHashMap<String, String>();
        champs().valeurs().forEach((champ, saisis) -> {
            if (saisis.getFirst().length() > LONGUEUR) {
                fautes.put(champ, m.dire("lieux.faute.longueur"));
            }
        });
        if (contactTelephone != null && !LectureDeSaisie.estUnTelephone(contactTelephone)) {
            fautes.put("contactTelephone", m.dire("lieux.faute.telephone"));
        }
        if (contactCourriel != null && !LectureDeSaisie.estUnCourriel(contactCourriel)) {
            fautes.put("contactCourriel", m.dire("lieux.faute.courriel"));
        }
        return fautes;
    }

    static FormulaireLieu de(Champs champs) {
        return new FormulaireLieu(
                champs.un("etage"),
                champs.un("acces"),
                champs.un("arret"),
                champs.un("contactNom"),
                champs.un("contactTelephone"),
                champs.un("contactCourriel"),
                champs.un("cles"),
                champs.un("accesEquipe"),
                champs.un("equipement"));
    }

    /** In the order of the page. */
    Champs champs() {
        return Champs.AUCUN
                .avec("contactNom", contactNom)
                .avec("contactTelephone", contactTelephone)
                .avec("contactCourriel", contactCourriel)
                .avec("cles", cles)
                .avec("accesEquipe", accesEquipe)
                .avec("equipement", equipement)
                .avec("etage", etage)
                .avec("acces", acces)
                .avec("arret", arret);
    }
}
