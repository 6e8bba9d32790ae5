"""The desk's style sheet: `$ink` and its like are the colours of `palette`; heights and sizes of text can grow."""

from __future__ import annotations

DESK = """
QToolTip { border: 0; padding: 6px 10px; }
QFrame#top, QFrame#bottom { background: $surface; }
QFrame#top { border-bottom: 1px solid $line; }
QFrame#bottom { border-top: 1px solid $line; }
QFrame#side { background: $surface; border: 1px solid $line; border-radius: 16px; }
QFrame#training { background: $notice; }
QFrame#training QLabel { color: $notice_ink; font-weight: 600; }
QLabel#event { font-size: 20px; font-weight: 700; }
QLabel#heading { font-size: 15px; font-weight: 600; }
QLabel#title { font-size: 20px; font-weight: 700; }
QLabel#caption, QLabel#hint { color: $muted; font-size: 13px; }
QLabel#notice { background: $notice; color: $notice_ink; border-radius: 8px; padding: 8px 12px; font-size: 14px; }
QLabel#figure { font-size: 24px; font-weight: 700; }
QLabel#key { background: $background; border: 1px solid $line; border-radius: 5px; padding: 1px 6px; font-size: 12px;
             font-weight: 600; }
QLineEdit, QComboBox { background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 0 10px;
                       min-height: 36px; selection-background-color: $accent; }
QLineEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 0 9px; }
QLineEdit#search { min-height: 44px; font-size: 17px; border-radius: 10px; }
QComboBox::drop-down { width: 28px; border: 0; }
QComboBox::down-arrow { image: url($icons/arrow-down$on_surface.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { border: 1px solid $line; padding: 4px; selection-background-color: $accent_soft;
                              selection-color: $ink; outline: 0; }
QPushButton, QToolButton { background: $surface; border: 1px solid $edge; border-radius: 8px; padding: 0 16px;
                           min-height: 36px; font-weight: 600; }
QPushButton:hover, QToolButton:hover { background: $accent_soft; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 15px; }
QPushButton:disabled { color: $muted; background: $background; }
QPushButton:default { background: $accent; color: $surface; border-color: $accent; }
QPushButton:default:hover { background: $accent_deep; }
QPushButton:default:focus { border: 2px solid $ink; }
QPushButton[kind="primary"] { background: $accent; color: $surface; border-color: $accent; min-height: 44px; }
QPushButton[kind="second"] { min-height: 44px; }
QPushButton[kind="primary"]:hover { background: $accent_deep; }
QPushButton[kind="primary"]:focus { border: 2px solid $ink; }
QPushButton[kind="primary"]:disabled { background: $background; color: $muted; border-color: $line; }
QPushButton#row { padding: 0 10px; min-height: 32px; font-size: 14px; }
QPushButton#row:focus { padding: 0 9px; }
QPushButton#row[kind="quiet"] { border-color: transparent; background: transparent; color: $accent; }
QPushButton#row[kind="quiet"]:hover { background: $accent_soft; }
QPushButton#row[kind="quiet"]:focus { border-color: $accent; }
QPushButton#row[kind="current"] { background: $accent; color: $surface; border-color: $accent; }
QToolButton::menu-indicator { image: none; }
QToolButton#menu { border-color: transparent; background: transparent; padding: 0 8px; min-height: 44px; }
QToolButton#menu:hover { background: $background; }
QToolButton#menu:focus { border: 2px solid $accent; padding: 0 7px; }
QToolButton#pill { border: 0; background: transparent; padding: 0 8px; font-weight: 400; font-size: 14px; }
QToolButton#pill:hover { background: $background; }
QToolButton#pill:focus { border: 2px solid $accent; padding: 0 6px; }
QToolButton#mode { border-radius: 0; padding: 0 14px; min-height: 40px; }
QToolButton#mode[side="left"] { border-top-left-radius: 8px; border-bottom-left-radius: 8px; }
QToolButton#mode[side="right"] { border-top-right-radius: 8px; border-bottom-right-radius: 8px; border-left: 0; }
QToolButton#mode[kind="entry"]:checked { background: $green; color: $surface; border-color: $green; }
QToolButton#mode[kind="exit"]:checked { background: $blue; color: $surface; border-color: $blue; }
QCheckBox::indicator, QRadioButton::indicator { width: 18px; height: 18px; border: 2px solid $edge;
                                               background: $surface; }
QCheckBox::indicator { border-radius: 5px; }
QRadioButton::indicator { border-radius: 11px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($icons/tick$on_accent.svg); }
QRadioButton::indicator:checked { width: 10px; height: 10px; border: 6px solid $accent; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: $line; }
QCheckBox:focus, QRadioButton:focus { text-decoration: underline; }
QProgressBar { background: $line; border: 0; border-radius: 6px; min-height: 12px; max-height: 12px; }
QProgressBar::chunk { background: $green; border-radius: 6px; }
QListView { background: transparent; border: 0; outline: 0; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $handle; border-radius: 5px; min-height: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; }
QMenu { background: $surface; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 8px 28px 8px 28px; border-radius: 6px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QMenu::item:disabled { color: $muted; background: transparent; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QWidget#banner QPushButton { font-size: 16px; min-height: 44px; border: 1px solid $surface; }
QWidget#banner QPushButton:focus { border: 3px solid $ink; padding: 0 14px; }
QWidget#banner QPushButton#choice { min-height: 66px; max-height: 66px; background: $surface; }
QWidget#banner QPushButton#choice:hover { background: $accent_soft; }
QWidget#banner QLineEdit { min-height: 44px; font-size: 16px; }
"""
