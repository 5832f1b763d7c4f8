package fr.estran.ville.territoire;

import static fr.estran.socle.dossier.Champ.choix;
import static fr.estran.socle.dossier.Champ.coche;
import static fr.estran.socle.dossier.Champ.courriel;
import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.socle.dossier.Champ.lignes;
import static fr.estran.socle.dossier.Champ.nom;
import static fr.estran.socle.dossier.Champ.nombre;
import static fr.estran.socle.dossier.Champ.ouiNon;
import static fr.estran.socle.dossier.Champ.telephone;
import static fr.estran.socle.dossier.Colonne.degres;
import static fr.estran.socle.dossier.Colonne.entier;
import static fr.estran.socle.dossier.Colonne.texte;
import static fr.estran.socle.dossier.Colonne.versCode;

import fr.estran.socle.commun.LectureDeSaisie;
import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.Colonne;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.dossier.FormeDeChamp;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a venue is: what is said of it where it is opened, what the public reads of it, what the team alone is told. */
final class DescriptionDeLieu {

    static final String TENUE = "tenue";
    static final String PRATIQUE = "lieux";

    private static final String ACCUEIL = "accueil";
    private static final String PUBLIC = "pour_le_public";
    private static final String EQUIPE = "pour_l_equipe";

    /** Its hours are part of it: they are taken over where the one that stays has none. */
    static final FicheDecrite LIEU = FicheDecrite.de(
                    "lieu",
                    Messages.de("ville/territoire"),
                    nom("nom", 120).partie(TENUE).dans("lieux"),
                    choix("quartier").partie(TENUE).dans("lieux", versCode("quartiers", "quartier")),
                    coche("mobile").partie(TENUE).dans("lieux_mobiles"),
                    ligne("adresse", 200).partie(TENUE).dans("lieux"),
                    ligne("codePostal", 10).partie(TENUE).dans("lieux"),
                    ligne("commune", 100).partie(TENUE).dans("lieux"),
                    Champ.de("coordonnees", new Coordonnees()).partie(TENUE).dans("lieux"),
                    nombre("capacite", 0, 100_000)
                            .partie(TENUE)
                            .groupe(ACCUEIL)
                            .dans("lieux", entier("capacite", 0, 1_000_000)),
                    ouiNon("accesPmr").partie(TENUE).groupe(ACCUEIL).dans("lieux"),
                    lignes("accessibilite", 300, 2)
                            .partie(TENUE)
                            .groupe(ACCUEIL)
                            .dans("lieux_suivi"),
                    ligne("etage", 300).partie(PRATIQUE).groupe(PUBLIC).dans("lieux_pratique"),
                    lignes("acces", 300, 3).partie(PRATIQUE).groupe(PUBLIC).dans("lieux_pratique"),
                    ligne("arret", 300).partie(PRATIQUE).groupe(PUBLIC).dans("lieux_pratique"),
                    ligne("contactNom", 300).partie(PRATIQUE).groupe(EQUIPE).dans("lieux_pratique", texte("contact")),
                    telephone("contactTelephone", 300)
                            .partie(PRATIQUE)
                            .groupe(EQUIPE)
                            .dans("lieux_pratique", texte("telephone")),
                    courriel("contactCourriel", 300)
                            .partie(PRATIQUE)
                            .groupe(EQUIPE)
                            .dans("lieux_pratique", texte("courriel")),
                    lignes("cles", 300, 2).partie(PRATIQUE).groupe(EQUIPE).dans("lieux_pratique"),
                    lignes("accesEquipe", 300, 2)
                            .partie(PRATIQUE)
                            .groupe(EQUIPE)
                            .dans("lieux_pratique", texte("entree")),
                    lignes("equipement", 300, 2).partie(PRATIQUE).groupe(EQUIPE).dans("lieux_pratique"))
            .reuniePar("fusionne_dans_id", "lieu_ouverture");

    private DescriptionDeLieu() {}

    /** A point, in one field; one sheet takes over both halves of another's, or none. */
    private record Coordonnees() implements FormeDeChamp {

        private static final int LONGUEUR = 500;

        @Override
        public String saisie() {
            return "ligne";
        }

        @Override
        public @Nullable String faute(String dit) {
            return dit.length() > LONGUEUR ? "longueur" : Point.lire(dit).isEmpty() ? "coordonnees" : null;
        }

        @Override
        public Map<String, @Nullable Object> lire(String colonne, @Nullable String dit) {
            var point = Optional.ofNullable(LectureDeSaisie.texte(dit)).flatMap(Point::lire);
            var valeurs = new LinkedHashMap<String, @Nullable Object>();
            valeurs.put("latitude", point.map(Point::latitude).orElse(null));
            valeurs.put("longitude", point.map(Point::longitude).orElse(null));
            return valeurs;
        }

        @Override
        public @Nullable Object dire(String colonne, Map<String, @Nullable Object> ligne) {
            return ligne.get("latitude") instanceof BigDecimal latitude
                            && ligne.get("longitude") instanceof BigDecimal longitude
                    ? new Point(latitude, longitude).dit()
                    : null;
        }

        @Override
        public List<Colonne> colonnes(String colonne) {
            return List.of(degres("latitude", 90), degres("longitude", 180));
        }

        @Override
        public Map<String, String> completer(String table, String colonne) {
            return Map.of(
                    "latitude", "case when lieu.longitude is null then autre.latitude else lieu.latitude end",
                    "longitude", "case when lieu.latitude is null then autre.longitude else lieu.longitude end");
        }

        @Override
        public Map<String, Integer> bornes() {
            return Map.of("n", LONGUEUR);
        }
    }
}
