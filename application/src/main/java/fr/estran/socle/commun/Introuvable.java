package fr.estran.socle.commun;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What was asked for is not here, or is not for whoever asks: the two are not told apart. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class Introuvable extends RuntimeException {}
