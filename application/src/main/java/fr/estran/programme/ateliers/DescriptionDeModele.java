package fr.estran.programme.ateliers;

import static fr.estran.socle.dossier.Champ.choix;
import static fr.estran.socle.dossier.Champ.ligne;
import static fr.estran.socle.dossier.Champ.lignes;
import static fr.estran.socle.dossier.Champ.nombre;
import static fr.estran.socle.dossier.Champ.parmi;
import static fr.estran.socle.dossier.Champ.plusieurs;
import static fr.estran.socle.dossier.Colonne.versCode;

import fr.estran.socle.commun.Messages;
import fr.estran.socle.dossier.Champ;
import fr.estran.socle.dossier.FicheDecrite;
import fr.estran.socle.vocabulaire.AppareilApporte;
import java.util.stream.Stream;

/** What a model of a workshop is; what is carried along to it is in a list of its own. */
final class DescriptionDeModele {

    static final String MODELE_ECRIT = "modele";

    /** A field of the form, which is no column: what is carried along. */
    static final String MATERIEL = "materiel";

    private static final String FICHIER = "modeles_ateliers";

    /** What is carried along is taken over where the one that stays says nothing of it. */
    static final FicheDecrite MODELE = FicheDecrite.de(
                    "modele_atelier",
                    Messages.de("programme/ateliers"),
                    Stream.of(
                                    choix("thematique")
                                            .obligatoire()
                                            .dans(
                                                    FICHIER,
                                                    versCode("thematiques", "thematique")
                                                            .requis()),
                                    ligne("titre", 200).obligatoire().dans(FICHIER),
                                    lignes("quoi", 600, 4).dans(FICHIER),
                                    lignes("pourQui", 600, 2).dans(FICHIER),
                                    lignes("avantDeVenir", 300, 2).dans(FICHIER),
                                    lignes("aApporter", 600, 2).dans(FICHIER),
                                    plusieurs("appareils", AppareilApporte.class)
                                            .dans(FICHIER),
                                    parmi("niveau", NiveauDAtelier.class).dans(FICHIER),
                                    nombre("duree", 15, 720).dans(FICHIER),
                                    nombre("places", 1, 1000).dans(FICHIER))
                            .map(champ -> champ.partie(MODELE_ECRIT))
                            .toArray(Champ[]::new))
            .reuniePar("fusionne_dans_id", "modele_atelier_materiel");

    private DescriptionDeModele() {}
}
