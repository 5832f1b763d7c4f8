package fr.estran.commun;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the method of a controller: whoever is not signed in is shown the same page, which is kept for a few seconds.
 *
 * <p>The page has no form, and depends on nothing but its address, and on the one cookie.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PagePublique {

    /** Whose browser has this cookie sees a first page of their own, which is kept for nobody else. */
    String TEMOIN_DU_QUARTIER = "estran-quartier";
}
